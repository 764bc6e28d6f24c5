#pragma once

namespace relaas {

class Drafts;
class Page;

/// The page, while it shows, tells when what is typed cannot be kept, and when it can again.
void tellOfDrafts(Drafts &drafts, Page &page);

} // namespace relaas
