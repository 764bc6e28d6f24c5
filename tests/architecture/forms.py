#!/usr/bin/env python3
"""Sees to it that everything a hand can reach in a form has a name that a screen reader can say.

    forms.py ROOT [--expect FILE]
"""
import xml.etree.ElementTree as ET

from faults import arguments, conclude, files

BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}
INPUTS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QComboBox", "QFontComboBox", "QSpinBox",
          "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial", "QScrollBar", "QListView",
          "QListWidget", "QTreeView", "QTreeWidget", "QTableView", "QTableWidget", "QColumnView", "QCalendarWidget",
          "QProgressBar", "QKeySequenceEdit", "QGraphicsView"}
FOCUS = {"Qt::TabFocus", "Qt::ClickFocus", "Qt::StrongFocus", "Qt::WheelFocus"}


def value(element, name, kind="property"):
    """The text of a property, or nothing."""
    for child in element.findall(kind):
        if child.get("name") == name and len(child):
            return (child[0].text or "").strip()
    return ""


def faults(name, form):
    bases = {custom.findtext("class"): custom.findtext("extends") for custom in form.iter("customwidget")}
    widgets = list(form.iter("widget"))
    names = {widget.get("name") for widget in widgets}
    buddies = {value(widget, "buddy"): value(widget, "text") for widget in widgets if widget.get("class") == "QLabel"}
    yield from (f"{name}: a label names the buddy {buddy}, which is not in the form"
                for buddy in buddies if buddy and buddy not in names)

    for widget in widgets:
        kind = bases.get(widget.get("class"), widget.get("class"))
        own_text = value(widget, "text")
        if own_text == "...":  # what Designer writes into a new button
            own_text = ""
        said = value(widget, "accessibleName") or buddies.get(widget.get("name"))
        if kind in BUTTONS and not (own_text or said):
            yield f"{name}: {widget.get('name')} has neither a text nor an accessible name"
        reachable = kind in INPUTS or (kind not in BUTTONS and value(widget, "focusPolicy") in FOCUS)
        if reachable and not said:
            yield f"{name}: {widget.get('name')} has neither a buddy nor an accessible name"
        if kind == "QGroupBox" and not (value(widget, "title") or said):
            yield f"{name}: {widget.get('name')} has no title"
        if kind in ("QTabWidget", "QToolBox"):
            for page in widget.findall("widget"):
                if not (value(page, "title", "attribute") or value(page, "label", "attribute")):
                    yield f"{name}: the page {page.get('name')} has no title"
    for action in form.iter("action"):
        if not value(action, "text"):
            yield f"{name}: the action {action.get('name')} has no text"
    if form.find(".//connections/connection") is not None:
        yield f"{name}: connections belong into the code"


def main():
    options = arguments(__doc__)
    found = []
    for name, path in files(options.root, ("ui",), {".ui"}):
        try:
            found += faults(name, ET.parse(path).getroot())
        except ET.ParseError as error:
            found.append(f"{name}: no form can be read: {error}")
    conclude(found, options)


if __name__ == "__main__":
    main()
