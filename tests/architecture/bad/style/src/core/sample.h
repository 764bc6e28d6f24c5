#pragma once

class Sample
{
    Sample(const Sample &) = delete;
};
