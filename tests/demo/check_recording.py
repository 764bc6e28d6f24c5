#!/usr/bin/env python3
"""Hears whether the anchors of the demonstration interview are true to its sound.

    check_recording.py FOLDER      (that of interview.opus and interview.lines.json)

Every spoken part must start and end with sound, and nothing but room tone may lie between two parts.
"""
import array
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import wave

EDGE = 48 * 60  # sound must begin within this many frames of a part's start, and last until as near its end
CODEC_SMEAR = 48 * 15  # how far the codec may spread a sound into a pause
QUIET_RMS = 40
LOUD_RMS = 300


def rms(samples, start, end):
    window = samples[start:end:3]
    return math.sqrt(sum(sample * sample for sample in window) / max(1, len(window)))


def decode(recording):
    with tempfile.TemporaryDirectory() as scratch:
        path = pathlib.Path(scratch) / "decoded.wav"
        subprocess.run(["opusdec", "--quiet", "--rate", "48000", str(recording), str(path)], check=True)
        with wave.open(str(path)) as sound:
            assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2), "expected mono, 16 bit"
            return array.array("h", sound.readframes(sound.getnframes()))


def faults(samples, report):
    if abs(len(samples) - report["frames"]) > 2:
        yield f"the recording has {len(samples)} frames, the lines say {report['frames']}"
    end_of_last = 0
    for line in report["lines"]:
        name = f"line {line['number']}"
        if line["type"] == "K":
            if "fromFrame" in line:
                yield f"{name}: a heading is not spoken"
            continue
        if [line["fromFrame"], line["toFrame"]] != [line["parts"][0]["fromFrame"], line["parts"][-1]["toFrame"]]:
            yield f"{name}: its span is not that of its parts"
        for part in line["parts"]:
            start, end = part["fromFrame"], part["toFrame"]
            if rms(samples, end_of_last + CODEC_SMEAR, start - CODEC_SMEAR) > QUIET_RMS:
                yield f"{name}: sound before the part at frame {start}"
            if rms(samples, start, end) < LOUD_RMS:
                yield f"{name}: no sound in the part at frame {start}"
            if min(rms(samples, start, start + EDGE), rms(samples, end - EDGE, end)) < QUIET_RMS:
                yield f"{name}: the part at frame {start} starts or ends in silence"
            end_of_last = end
    if rms(samples, end_of_last + CODEC_SMEAR, len(samples)) > QUIET_RMS:
        yield "sound after the last line"


def main():
    folder = pathlib.Path(sys.argv[1])
    samples = decode(folder / "interview.opus")
    report = json.loads((folder / "interview.lines.json").read_text(encoding="utf-8"))
    found = list(faults(samples, report))
    # The check must be able to fail: anchors that are half a second late are caught.
    late = json.loads(json.dumps(report))
    for line in late["lines"]:
        for part in line.get("parts", []) + ([line] if "fromFrame" in line else []):
            part["fromFrame"] += 24000
            part["toFrame"] += 24000
    if len(list(faults(samples, late))) < len(report["lines"]):
        found.append("anchors half a second late were not caught")
    print("\n".join(found) or f"{len(report['lines'])} lines are true to {len(samples) / 48000:.0f} s of sound")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
