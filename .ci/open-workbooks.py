"""Opens workbooks with openpyxl, twice each: as a whole, and as a stream, which stops at what a
sheet says its size is. Both must see the same cells, and no cell an error.

    python3 .ci/open-workbooks.py FILE...
"""

import sys
import warnings

import openpyxl

warnings.simplefilter("error")
ERRORS = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"}


def whole(file):
    """Cells by sheet, whether formulas or values are asked for."""
    cells = {}
    for values in (False, True):
        book = openpyxl.load_workbook(file, data_only=values)
        for sheet in book.worksheets:
            filled = [c for row in sheet.iter_rows() for c in row if c.value is not None]
            wrong = [f"{sheet.title}!{c.coordinate}" for c in filled if c.value in ERRORS]
            if wrong:
                raise ValueError(f"errors in {wrong[:5]}")
            # A formula may give an empty text, so only cells with formulas and all can be counted.
            cells.setdefault(sheet.title, len(filled))
        book.close()
    return cells


def streamed(file):
    book = openpyxl.load_workbook(file, read_only=True)
    cells = {
        sheet.title: sum(1 for row in sheet.iter_rows() for c in row if c.value is not None)
        for sheet in book.worksheets
    }
    book.close()
    return cells


def main(files):
    faults = 0
    total = 0
    for file in files:
        try:
            seen = whole(file)
            by_stream = streamed(file)
            for sheet, count in seen.items():
                if count != by_stream[sheet]:
                    raise ValueError(f"{sheet}: {count} cells as a whole, {by_stream[sheet]} streamed")
            total += sum(seen.values())
        except Exception as fault:  # whatever a reader stumbles over is the finding
            faults += 1
            print(f"{file}: {type(fault).__name__}: {fault}")
    print(f"{len(files)} workbooks with {total} filled cells opened by openpyxl")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
