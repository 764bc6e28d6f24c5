#!/usr/bin/env python3
"""Reads the demonstration cases as strictly as an import would.

    check_cases.py RESOURCES_DEMO INTERVIEW.lines.json
"""
import datetime
import json
import pathlib
import re
import sys

TODAY = "2026-11-22"  # the day the demonstration is set on: deadlines are late, this week and later
PROCEDURES = {"regular", "accelerated", "border", "admissibility", "ammr", "legacy", "campaign2023"}
EVENTS = set("""made registered lodged procedure_changed extended postponed interview_planned interview_held
    report_made_available comments_received intention_served views_received decision_notified appeal_lodged court_judgment
    decision_final withdrawn take_charge_requested campaign_letter_sent campaign_second_letter_sent
    campaign_reply""".split())
OUTCOMES = set("G1 G2 R1 R2 R3 R4 R5 N1 N2 N3 N4 N5 N6 W1 W2 D1 B1 C1 U1".split())


def text(value):
    return isinstance(value, str) and value.strip() != ""


def any_text(value):
    return isinstance(value, str)


def flag(value):
    return isinstance(value, bool)


def index(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def day(value):
    try:
        return isinstance(value, str) and str(datetime.date.fromisoformat(value)) == value
    except ValueError:
        return False


def moment(value):
    try:
        return isinstance(value, str) and datetime.datetime.fromisoformat(value.replace("Z", "+00:00")).tzinfo is not None
    except ValueError:
        return False


def one_of(*values):
    return lambda value: value in values


def like(pattern):
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def optional(check):
    return ("optional", check)


VERDICTS = {"agrees", "agrees_in_substance", "deviates", "not_in_recording", "not_in_report", "inaudible"}
NOT_TO_BE_CITED = {"deviates", "not_in_recording", "inaudible"}
DISCREPANCY = {"type": one_of("omission", "addition", "mistranslation", "name_or_place", "date_or_number",
                              "negation_lost", "wrong_speaker", "summarised", "order_changed", "overlap", "off_record",
                              "leading_question", "interpreter_remark", "break_not_recorded"),
               "weight": one_of("minor", "material")}
CITATION = {"interview": index, "line": index}
FINDING = {"direction": one_of("for", "against"), "text": text, "citations": [CITATION]}
GROUND = {"title": text, "summary": text, "conclusion": one_of("credible", "benefit_of_doubt", "not_credible"),
          "reasons": text, "findings": [FINDING]}
MARK = {"reaction": one_of("confirmed", "corrected", "refused"), "note": optional(text), "recording": optional(index),
        "frame": optional(index)}
READ_BACK = {"extent": one_of("whole", "partly", "not"), "why": optional(text), "reader": optional(text),
             "interpreter": optional(any_text), "language": optional(like("[a-z]{3}")), "began_at": optional(moment),
             "ended_at": optional(moment), "reasons": optional(text),
             "confirmation": one_of("confirmed", "refused", "recording_is_evidence", "status_is_clear",
                                    "not_asked_yet")}
LINE = {"type": one_of("V", "A", "OR", "P", "T", "D", "TI", "L", "K"), "text": text, "recording": optional(index),
        "from_frame": optional(index), "to_frame": optional(index), "verdict": optional(one_of(*VERDICTS)),
        "note": optional(text), "discrepancies": optional([DISCREPANCY]), "read_back": optional(MARK)}
CHECK = {"line": index, "verdict": one_of(*VERDICTS), "note": optional(text), "discrepancies": optional([DISCREPANCY])}
CASE = {
    "format": one_of("relaas.case"), "version": one_of(1), "number": like(r"Z\d\d-\d{7}"),
    "person": {"v_number": like(r"000\.\d{3}\.\d{4}"), "family_name": text, "given_names": text, "born_on": day,
               "gender": one_of("F", "M", "X", "U"), "nationality": like("[A-Z]{2}"), "stateless": flag,
               "language": like("[a-z]{3}"), "lawyer": optional(text)},
    "procedure": one_of(*PROCEDURES), "officer": text,
    "events": [{"type": one_of(*EVENTS), "on": day, "note": any_text, "details": lambda value: isinstance(value, dict)}],
    "documents": [{"title": text, "type": one_of("identity", "travel", "birth", "medical", "country", "other"),
                   "language": like("[a-z]{3}"), "received_on": day, "original": flag}],
    "interviews": [{"kind": one_of("substantive", "admissibility", "combined", "ammr", "additional"), "held_on": day,
                    "interviewer": text, "interpreter": text, "interpreter_level": one_of("C1", "B2", "list", "other"),
                    "language": like("[a-z]{3}"), "recordings": [{"file": text}], "lines": optional([LINE]),
                    "lines_from": optional(one_of("interview.lines.json")), "checks": optional([CHECK]), "read_back": optional(READ_BACK),
                    "corrections": optional({"received_on": day, "from": text, "text": text,
                                             "channel": one_of("letter", "email", "telephone", "spoken")})}],
    "decision": optional({"author": text, "outcome": one_of(*OUTCOMES), "country": optional(like("[A-Z]{2}")), "reasons": text, "grounds": [GROUND],
                          "demo_stage": one_of("draft", "submitted", "returned", "signed"), "signer": text,
                          "remark": optional(text)}),
}


def misfits(value, shape, path):
    """What in a value does not have the shape: missing, unknown and wrong members by their path."""
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            yield f"{path}: not an object"
            return
        for key in value.keys() - shape.keys():
            yield f"{path}.{key}: unknown"
        for key, member in shape.items():
            may_miss = isinstance(member, tuple)
            if key in value:
                yield from misfits(value[key], member[1] if may_miss else member, f"{path}.{key}")
            elif not may_miss:
                yield f"{path}.{key}: missing"
    elif isinstance(shape, list):
        for position, item in enumerate(value if isinstance(value, list) else [None]):
            yield from misfits(item, shape[0], f"{path}[{position}]")
    elif not shape(value):
        yield f"{path}: {value!r} is not right"


def contradictions(case, users, recorded_lines):
    """What has the right shape and is still not right."""
    name = case["number"]
    for event in case["events"]:
        if event["on"] > TODAY and event["type"] != "interview_planned":
            yield f"{name}: {event['type']} lies in the future"
    dates = [event["on"] for event in case["events"]]
    if dates != sorted(dates):
        yield f"{name}: events are not in the order of their dates"
    roles = [(case["officer"], "caseworker")]
    roles += [(interview["interviewer"], "interviewer") for interview in case["interviews"]]
    held = [event["on"] for event in case["events"] if event["type"] == "interview_held"]
    for interview in case["interviews"]:
        if ("lines" in interview) == ("lines_from" in interview):
            yield f"{name}: an interview has either lines or lines_from"
        if "checks" in interview and "lines_from" not in interview:
            yield f"{name}: checks go with lines_from"
        if interview["held_on"] not in held:
            yield f"{name}: no event for the interview of {interview['held_on']}"
    decision = case.get("decision")
    if decision:
        roles += [(decision["author"], "caseworker"), (decision["signer"], "supervisor")]
        if ("remark" in decision) != (decision["demo_stage"] == "returned"):
            yield f"{name}: a remark goes with a returned decision, and with no other"
        for finding in (finding for ground in decision["grounds"] for finding in ground["findings"]):
            if not finding["citations"]:
                yield f"{name}: a finding without a citation"
            for citation in finding["citations"]:
                interview = case["interviews"][citation["interview"]]
                cited = interview.get("lines", recorded_lines)[citation["line"] - 1]
                if cited["type"] not in ("A", "V", "D"):
                    yield f"{name}: line {citation['line']} cannot be cited, it is of type {cited['type']}"
                checks = [check for check in interview.get("checks", []) if check["line"] == citation["line"]]
                verdicts = {check["verdict"] for check in checks} | {cited.get("verdict")}
                if "spoken_nl" in cited or verdicts & NOT_TO_BE_CITED:
                    yield f"{name}: line {citation['line']} may not be cited: the recording prevails"
    for login, role in roles:
        if users.get(login) != role:
            yield f"{name}: {login} is no {role}"


def main():
    folder = pathlib.Path(sys.argv[1])
    users = {user["login"]: user["role"] for user in json.loads((folder / "users.json").read_text(encoding="utf-8"))}
    recorded = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))["lines"]
    found, numbers, procedures, stages = [], set(), set(), set()
    paths = sorted((folder / "cases").glob("*.json"))
    for path in paths:
        case = json.loads(path.read_text(encoding="utf-8"))
        wrong = list(misfits(case, CASE, path.name))
        found += wrong or contradictions(case, users, recorded)
        if not wrong:
            numbers |= {case["number"], case["person"]["v_number"]}
            procedures.add(case["procedure"])
            stages.add(case.get("decision", {}).get("demo_stage") or max(case["events"], key=lambda e: e["on"])["type"])
            if path.stem != case["number"]:
                found.append(f"{path.name}: its case is {case['number']}")
    if len(numbers) != 2 * len(paths):
        found.append("a number stands for two cases")
    if procedures != PROCEDURES:
        found.append(f"no case in the procedures {PROCEDURES - procedures}")
    # The check must be able to fail.
    if not list(misfits({"format": "relaas.case", "version": 2}, CASE, "bad")):
        found.append("a case without fields passes")
    print("\n".join(found) or f"{len(paths)} cases; they stand at: {', '.join(sorted(stages))}")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
