#include "core/report/suggestion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace relaas {

namespace {

constexpr double evenGapSeconds = 0.6; // a pause as likely within a line as between two
constexpr double leastGapSeconds = 0.05;
constexpr double relativeSpread = 0.3; // of how long the same text takes
constexpr double leastSpreadSeconds = 0.8;
constexpr double silentLineCost = 9; // a line of which nothing is heard
constexpr double strayCost = 1.5; // speech that is in no line…
constexpr double strayCostASecond = 0.3; // …the more so, the longer it lasts
constexpr double longestFactor = 4; // no line takes more than so often its due…
constexpr double longestExtraSeconds = 6; // …and this
constexpr double firmSlackSeconds = 0.7; // a hand is never exact
constexpr size_t bandStretches = 96; // how far from the even course is looked, and grows with the root
constexpr double bandByRoot = 6; // of the number of lines

struct Piece // of speech
{
    double begin = 0; // seconds
    double end = 0;
};

struct Part // lines and pieces between two firm beginnings
{
    size_t firstLine = 0;
    size_t endLine = 0;
    size_t firstPiece = 0;
    size_t endPiece = 0;
    bool beginsFirm = false;
};

struct Share // of a line: pieces [first, end)
{
    size_t first = 0;
    size_t end = 0;
};

using Pace = std::array<double, 2>; // seconds for a character of a question, of an answer

/// Divides the pieces of one part among its lines.
class Division
{
public:
    Division(const QList<SpokenLine> &lines, const std::vector<Piece> &pieces, const Part &part,
             const Pace &pace)
        : m_part(part)
        , m_count(part.endPiece - part.firstPiece)
        , m_spoken(m_count + 1)
        , m_inner(m_count + 1)
        , m_edge(m_count, 0)
    {
        for (size_t i = 0; i < m_count; ++i) {
            const Piece &piece = pieces[part.firstPiece + i];
            m_spoken[i + 1] = m_spoken[i] + piece.end - piece.begin;
            m_inner[i + 1] = m_inner[i];
            if (i == 0)
                continue;
            const double gap =
                std::max(leastGapSeconds, piece.begin - pieces[part.firstPiece + i - 1].end) / evenGapSeconds;
            m_inner[i + 1] += std::log1p(gap * gap);
            m_edge[i] = std::log1p(1 / (gap * gap));
        }
        for (size_t line = part.firstLine; line < part.endLine; ++line) {
            const SpokenLine &one = lines.at(qsizetype(line));
            m_due.push_back(double(std::max<qsizetype>(one.characters, 1)) * pace[one.isAnswer ? 1 : 0]);
        }
    }

    /// Adds a share for each line of the part; an empty one where nothing was left for it. False: stopped.
    bool divide(std::vector<Share> &shares, const std::stop_token &stop)
    {
        const size_t lines = m_due.size();
        setBand();
        m_steps.assign((lines + 1) * m_width, Step());
        m_costs.fill(std::vector<double>(m_width, unreached));
        m_costs[0][0] = 0;
        for (size_t line = 0; line <= lines; ++line) {
            if (stop.stop_requested())
                return false;
            std::ranges::fill(m_costs[(line + 1) % 2], unreached);
            for (size_t piece = m_from[line]; piece < m_from[line] + m_width; ++piece)
                goOn(line, piece);
        }
        const size_t before = shares.size();
        shares.resize(before + lines, Share{});
        size_t line = lines;
        size_t piece = m_count;
        while (line > 0 || piece > 0) {
            const Step &last = step(line, piece);
            if (!last.isTaken)
                break; // a firm line after which nobody speaks
            if (last.isLine) {
                --line;
                shares[before + line] = {m_part.firstPiece + last.from, m_part.firstPiece + piece};
            }
            piece = last.from;
        }
        return true;
    }

private:
    static constexpr double unreached = std::numeric_limits<double>::infinity();

    struct Step // to where so many lines and pieces are behind us
    {
        quint32 from = 0; ///< pieces behind us before it
        bool isLine = false; ///< it was a line; else stray speech
        bool isTaken = false;
    };

    // The even course: by the share of the text, how much of the speech has passed.
    void setBand()
    {
        const size_t lines = m_due.size();
        const auto wanted = bandStretches + size_t(bandByRoot * std::sqrt(double(lines)));
        const size_t perLine = m_count / std::max<size_t>(lines, 1) + 1;
        m_width = std::min(m_count + 1, 2 * std::max(wanted, 4 * perLine) + 1);
        double all = 0;
        for (const double due : m_due)
            all += due;
        double passed = 0;
        m_from.resize(lines + 1);
        for (size_t line = 0; line <= lines; ++line) {
            const double at = all > 0 ? m_spoken.back() * passed / all : 0;
            const auto centre = size_t(std::ranges::lower_bound(m_spoken, at) - m_spoken.begin());
            m_from[line] = std::min(centre - std::min(centre, m_width / 2), m_count + 1 - m_width);
            if (line < lines)
                passed += m_due[line];
        }
        m_from.front() = 0;
        m_from.back() = m_count + 1 - m_width;
    }

    Step &step(size_t line, size_t piece) { return m_steps[line * m_width + piece - m_from[line]]; }

    void reach(size_t line, size_t piece, double cost, size_t from, bool isLine)
    {
        if (piece < m_from[line] || piece >= m_from[line] + m_width)
            return;
        double &least = m_costs[line % 2][piece - m_from[line]];
        if (cost >= least)
            return;
        least = cost;
        step(line, piece) = {quint32(from), isLine, true};
    }

    void goOn(size_t line, size_t piece)
    {
        const double cost = m_costs[line % 2][piece - m_from[line]];
        if (cost == unreached)
            return;
        const bool isFirm = line == 0 && piece == 0 && m_part.beginsFirm;
        if (piece < m_count && !isFirm) {
            const double length = m_spoken[piece + 1] - m_spoken[piece];
            reach(line, piece + 1, cost + strayCost + strayCostASecond * length, piece, false);
        }
        if (line == m_due.size())
            return;
        const double due = m_due[line];
        if (!isFirm)
            reach(line + 1, piece, cost + silentLineCost, piece, true);
        const double spread = std::hypot(relativeSpread * due, leastSpreadSeconds);
        const double most = longestFactor * due + longestExtraSeconds;
        for (size_t end = piece + 1; end <= m_count; ++end) {
            const double length = m_spoken[end] - m_spoken[piece];
            const double off = (length - due) / spread;
            const double inner = m_inner[end] - m_inner[piece + 1];
            reach(line + 1, end, cost + m_edge[piece] + inner + off * off / 2, piece, true);
            if (length > most)
                break;
        }
    }

    Part m_part;
    size_t m_count;
    std::vector<double> m_spoken; ///< seconds of speech before each piece
    std::vector<double> m_inner; ///< summed costs of the pauses up to each piece, were they within a line
    std::vector<double> m_edge; ///< cost of the pause before each piece, were a line to begin there
    std::vector<double> m_due; ///< seconds each line should take
    std::vector<size_t> m_from; ///< the first piece each row looks at
    size_t m_width = 0;
    std::array<std::vector<double>, 2> m_costs; ///< least costs of this row and the next
    std::vector<Step> m_steps; ///< the best into each place, row by row
};

/// A firm beginning within a stretch divides it; one in a pause belongs to what follows.
std::vector<Piece> piecesOf(const QList<SpokenStretch> &speech, const std::vector<double> &firm, double rate)
{
    std::vector<Piece> pieces;
    auto next = firm.begin();
    for (const SpokenStretch &stretch : speech) {
        Piece piece{double(stretch.from) / rate, double(stretch.to) / rate};
        while (next != firm.end() && *next < piece.begin + firmSlackSeconds)
            ++next;
        while (next != firm.end() && *next + firmSlackSeconds < piece.end) {
            pieces.push_back({piece.begin, *next});
            piece.begin = *next++;
        }
        if (piece.end > piece.begin)
            pieces.push_back(piece);
    }
    return pieces;
}

std::vector<Part> partsOf(const QList<SpokenLine> &lines, const std::vector<Piece> &pieces,
                          const std::vector<std::optional<double>> &firm)
{
    std::vector<Part> parts{{0, 0, 0, 0, false}};
    for (size_t line = 0; line < firm.size(); ++line) {
        if (!firm[line])
            continue;
        const auto piece =
            size_t(std::ranges::lower_bound(pieces, *firm[line] - firmSlackSeconds, {}, &Piece::begin)
                   - pieces.begin());
        parts.back().endLine = line;
        parts.back().endPiece = std::max(piece, parts.back().firstPiece);
        parts.push_back({line, line, parts.back().endPiece, 0, true});
    }
    parts.back().endLine = size_t(lines.size());
    parts.back().endPiece = pieces.size();
    return parts;
}

/// Firm beginnings in seconds, those that go back in time left out.
std::vector<std::optional<double>> firmBeginnings(const QList<SpokenLine> &lines, double rate)
{
    std::vector<std::optional<double>> firm(size_t(lines.size()));
    double latest = -1;
    for (size_t line = 0; line < firm.size(); ++line) {
        const auto &from = lines.at(qsizetype(line)).firmFrom;
        if (from && double(*from) / rate > latest)
            firm[line] = latest = double(*from) / rate;
    }
    return firm;
}

double lengthOf(const std::vector<Piece> &pieces, const Share &share)
{
    double length = 0;
    for (size_t i = share.first; i < share.end; ++i)
        length += pieces[i].end - pieces[i].begin;
    return length;
}

Pace evenPace(const QList<SpokenLine> &lines, const std::vector<Piece> &pieces)
{
    double characters = 0;
    for (const SpokenLine &line : lines)
        characters += double(std::max<qsizetype>(line.characters, 1));
    const double pace = lengthOf(pieces, {0, pieces.size()}) / characters;
    return {pace, pace};
}

/// Of questions and of answers: what the middle one of them takes.
Pace paceOf(const QList<SpokenLine> &lines, const std::vector<Piece> &pieces,
            const std::vector<Share> &shares, Pace pace)
{
    std::array<std::vector<double>, 2> found;
    for (size_t line = 0; line < shares.size(); ++line) {
        const SpokenLine &one = lines.at(qsizetype(line));
        if (shares[line].end > shares[line].first && one.characters > 0)
            found[one.isAnswer ? 1 : 0].push_back(lengthOf(pieces, shares[line]) / double(one.characters));
    }
    for (size_t kind = 0; kind < found.size(); ++kind) {
        if (found[kind].empty())
            continue;
        const auto middle = found[kind].begin() + std::ptrdiff_t(found[kind].size() / 2);
        std::ranges::nth_element(found[kind], middle);
        pace[kind] = *middle;
    }
    return pace;
}

} // namespace

QList<SpokenLine> linesToPlace(const Report &report, RecordingId recording,
                               const QList<Recording> &recordings)
{
    const auto orderOf = [&recordings](RecordingId id) {
        return std::ranges::find(recordings, id, &Recording::id) - recordings.begin();
    };
    const auto own = orderOf(recording);
    qsizetype first = 0;
    qsizetype end = report.lines.size();
    for (qsizetype i = 0; i < end; ++i) {
        const auto &anchor = report.lines.at(i).anchor;
        if (anchor && orderOf(anchor->recording) < own)
            first = i + 1;
        else if (anchor && orderOf(anchor->recording) > own)
            end = i;
    }
    QList<SpokenLine> lines;
    for (qsizetype i = first; i < end; ++i) {
        const Line &line = report.lines.at(i);
        if (!isSpokenType(line.type) || line.text.isEmpty())
            continue;
        lines.append({line.id, line.text.size(), line.type == LineType::Answer,
                      line.anchor ? std::optional(line.anchor->fromFrame) : std::nullopt});
    }
    return lines;
}

QList<SuggestedSpan> suggestedSpans(const QList<SpokenLine> &lines, const QList<SpokenStretch> &speech,
                                    int sampleRate, const std::stop_token &stop)
{
    if (lines.isEmpty() || speech.isEmpty() || sampleRate <= 0)
        return {};
    const auto firm = firmBeginnings(lines, sampleRate);
    std::vector<double> known;
    for (const auto &beginning : firm)
        if (beginning)
            known.push_back(*beginning);
    const std::vector<Piece> pieces = piecesOf(speech, known, sampleRate);
    const std::vector<Part> parts = partsOf(lines, pieces, firm);
    Pace pace = evenPace(lines, pieces);
    std::vector<Share> shares;
    for (int round = 0; round < 3; ++round) { // the later ones know how fast they speak
        shares.clear();
        for (const Part &part : parts)
            if (!Division(lines, pieces, part, pace).divide(shares, stop))
                return {};
        pace = paceOf(lines, pieces, shares, pace);
    }
    QList<SuggestedSpan> spans;
    for (size_t line = 0; line < shares.size(); ++line) {
        const Share &share = shares[line];
        if (firm[line] || share.end == share.first)
            continue;
        spans.append({lines.at(qsizetype(line)).id, std::llround(pieces[share.first].begin * sampleRate),
                      std::llround(pieces[share.end - 1].end * sampleRate)});
    }
    return spans;
}

} // namespace relaas
