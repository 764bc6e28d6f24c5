#!/usr/bin/env python3
"""Speaks the demonstration interview.

    make_demo_recording.py INTERVIEW.json OUT_DIR

writes OUT_DIR/interview.opus and OUT_DIR/interview.lines.json. The lines are those of the report, each with its span
in the decoded recording: frames at 48 kHz, from the first sound of the line up to, not including, the end of its last.
A heading has no span. "parts" tells who speaks which language where. The same input gives the same bytes.
"""
import array
import json
import operator
import pathlib
import random
import subprocess
import sys
import tempfile
import wave

SPEECH_RATE = 22050  # what espeak-ng writes
OPUS_RATE = 48000  # what every Opus file decodes to
SILENCE = 80  # a sample within this many steps of zero is no speech
PAUSE_WITHIN_LINE_S = (0.25, 0.45)
PAUSE_AFTER_S = {"V": (0.4, 0.8), "A": (0.6, 1.1)}
PAUSE_AFTER_OTHER_S = (1.0, 1.8)
LEAD_S = 1.5
ROOM_TONE_STEPS = 5


def spoken_parts(line):
    """Who says what for this line: the rule of the interview, unless the line says otherwise."""
    if "spoken" in line:
        return [(part["by"], language, part[language]) for part in line["spoken"]
                for language in ("nl", "ar") if language in part]
    dutch = line.get("spoken_nl", line["text"])
    if line["type"] == "V":
        return [("officer", "nl", dutch), ("interpreter", "ar", line["ar"])]
    if line["type"] == "A":
        return [("applicant", "ar", line["ar"]), ("interpreter", "nl", dutch)]
    return []


def speak(voice, text, folder):
    """The samples of one utterance, without the silence around it."""
    path = folder / "utterance.wav"
    subprocess.run(["espeak-ng", "-b", "1", "-z", "-v", voice["voice"], "-p", str(voice["pitch"]),
                    "-s", str(voice["speed"]), "-a", "80", "-w", str(path), "--stdin"],
                   input=text.encode(), check=True)
    with wave.open(str(path)) as sound:
        if (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) != (SPEECH_RATE, 1, 2):
            sys.exit(f"make_demo_recording: espeak-ng wrote another sound format than {SPEECH_RATE} Hz mono, 16 bit.")
        samples = array.array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    first = next((i for i, sample in enumerate(samples) if abs(sample) > SILENCE), None)
    if first is None:
        sys.exit(f"make_demo_recording: espeak-ng said nothing for \"{text}\".")
    last = next(i for i in range(len(samples) - 1, -1, -1) if abs(samples[i]) > SILENCE)
    return samples[first:last + 1]


def room_tone(rng):
    """A second or so of faint, dull noise to lay under everything: an office is never digitally silent."""
    white = [rng.gauss(0, ROOM_TONE_STEPS) for _ in range(1 << 15)]
    return array.array("h", (round(sum(white[i - k] for k in range(4)) / 2) for i in range(len(white))))


def to_opus_frames(samples):
    return round(samples * OPUS_RATE / SPEECH_RATE)


def perform(interview, folder):
    """All samples, and the report lines with their spans."""
    rng = random.Random(interview["seed"])

    def pause(bounds):
        return array.array("h", bytes(2 * round(SPEECH_RATE * rng.uniform(*bounds))))

    samples = pause((LEAD_S, LEAD_S))
    lines = []
    for number, line in enumerate(interview["lines"], start=1):
        entry = {"number": number, "type": line["type"], "text": line["text"]}
        if "spoken_nl" in line:
            entry |= {"spoken_nl": line["spoken_nl"], "quotation": line["ar"]}
        entry |= {key: line[key] for key in ("section", "grounds") if key in line}
        parts = []
        for by, language, text in spoken_parts(line):
            if parts:
                samples += pause(PAUSE_WITHIN_LINE_S)
            start = len(samples)
            samples += speak(interview["speakers"][by][language], text, folder)
            parts.append({"by": by, "language": language, "fromFrame": to_opus_frames(start),
                          "toFrame": to_opus_frames(len(samples))})
        if parts:
            entry |= {"fromFrame": parts[0]["fromFrame"], "toFrame": parts[-1]["toFrame"], "parts": parts}
            samples += pause(PAUSE_AFTER_S.get(line["type"], PAUSE_AFTER_OTHER_S))
        lines.append(entry)

    tone = room_tone(rng)
    tone = (tone * (len(samples) // len(tone) + 1))[:len(samples)]
    return array.array("h", map(operator.add, samples, tone)), lines


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    interview = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    out = pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch)
            samples, lines = perform(interview, folder)
            if sys.byteorder == "big":
                samples.byteswap()
            with wave.open(str(folder / "interview.wav"), "wb") as sound:
                sound.setnchannels(1)
                sound.setsampwidth(2)
                sound.setframerate(SPEECH_RATE)
                sound.writeframes(samples.tobytes())
            subprocess.run(["opusenc", "--quiet", "--speech", "--bitrate", "20", "--serial", "1", "--discard-comments",
                            str(folder / "interview.wav"), str(out / "interview.opus")], check=True)
    except FileNotFoundError as missing:
        sys.exit(f"make_demo_recording: {missing.filename} was not found: install espeak-ng and opus-tools.")
    except subprocess.CalledProcessError as failed:
        sys.exit(f"make_demo_recording: {failed.cmd[0]} failed, see its message above.")
    (out / "interview.lines.json").write_text(
        json.dumps({"recording": "interview.opus", "sampleRate": OPUS_RATE, "frames": to_opus_frames(len(samples)),
                    "lines": lines}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
