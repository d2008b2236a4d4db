#!/usr/bin/env python3
"""Statistics of a quiz, written straight from Moodle's published formulas and sharing nothing with Dateline's code.

Formulas: "Quiz statistics calculations", https://docs.moodle.org/dev/Quiz_statistics_calculations
(Position statistics, Test statistics). Sums are exact fractions of the decimals in the file; only roots are rounded.

Usage: moodle_statistics.py MARKS.csv > FIGURES.csv
MARKS.csv has the line "maximum,..." with each slot's maximum, then a line for each student with the marks.
"""

import csv
import sys
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 40


def mean(values):
    return sum(values, Fraction(0)) / len(values)


def covariance(a, b):
    ma, mb = mean(a), mean(b)
    return sum(((x - ma) * (y - mb) for x, y in zip(a, b)), Fraction(0)) / (len(a) - 1)


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def root(fraction):
    return decimal(fraction).sqrt()


def out(of, figure, value):
    if isinstance(value, Fraction):
        value = decimal(value)
    print(f"{of},{figure},{value:.15g}" if isinstance(value, Decimal) else f"{of},{figure},{value}")


def main(path):
    with open(path, newline="", encoding="utf-8") as file:
        lines = list(csv.reader(file))
    maxima = [Fraction(cell) for cell in lines[0][1:]]
    marks = [[Fraction(cell) for cell in line[1:]] for line in lines[1:]]
    slots, s = len(maxima), len(marks)
    totals = [sum(row, Fraction(0)) for row in marks]
    columns = [[row[p] for row in marks] for p in range(slots)]
    with_total = [covariance(x, totals) for x in columns]
    all_roots = sum((root(c) for c in with_total if c >= 0), Decimal(0))
    print("of,figure,value")
    for p, x in enumerate(columns):
        rest = [t - mark for t, mark in zip(totals, x)]
        vx, vr, c = covariance(x, x), covariance(rest, rest), covariance(x, rest)
        most = covariance(sorted(x), sorted(rest))
        out(p + 1, "facility", mean(x) / maxima[p])
        out(p + 1, "standardDeviation", root(vx))
        out(p + 1, "intendedWeight", 100 * maxima[p] / sum(maxima))
        if with_total[p] >= 0 and all_roots:
            out(p + 1, "effectiveWeight", 100 * root(with_total[p]) / all_roots)
        if vx * vr:
            out(p + 1, "discriminationIndex", 100 * decimal(c) / root(vx * vr))
        if most:
            out(p + 1, "discriminativeEfficiency", 100 * c / most)
    average = mean(totals)
    m2, m3, m4 = (mean([(t - average) ** power for t in totals]) for power in (2, 3, 4))
    k2 = s * m2 / (s - 1)
    k3 = s * s * m3 / ((s - 1) * (s - 2))
    k4 = s * s * ((s + 1) * m4 - 3 * (s - 1) * m2 * m2) / ((s - 1) * (s - 2) * (s - 3))
    ordered = sorted(totals)
    alpha = Fraction(100 * slots, slots - 1) * (1 - sum(covariance(x, x) for x in columns) / k2)
    error = 100 * root(1 - alpha / 100)
    out("set", "count", s)
    out("set", "mean", average)
    out("set", "median", (ordered[(s - 1) // 2] + ordered[s // 2]) / 2)
    out("set", "standardDeviation", root(k2))
    out("set", "skewness", decimal(k3) / root(k2 ** 3))
    out("set", "kurtosis", k4 / k2 ** 2)
    out("set", "internalConsistency", alpha)
    out("set", "errorRatio", error)
    out("set", "standardError", error * root(k2) / 100)


if __name__ == "__main__":
    main(sys.argv[1])
