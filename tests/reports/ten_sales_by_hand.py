"""What every report must say of the ten sales, by every grouping, worked out by hand.

A line for each row as `ten_sales.py` numbers the sales, "-" for nothing, after "=" the
totals; months, quarters and days in which nothing was are left out. Of a win rate the
first figure is the rate. R23 is worked out in test_goals_and_changes.py.
"""

from __future__ import annotations

EXPECTED = {
    "R1 reason": """
        lost, Price, 2, 67, 800          # 2 + 4, two of three
        lost, Competitor, 2, 67, 500     # 4 again, and 5, which is worth nothing yet
        won, Best price, 2, 100, 3000    # 1 + 3
        = 2, 3, 4, 3000, 800, 1          # won, lost, open; 300 + 500 + 0; only 4 has two
    """,
    "R1 product": """
        Pump, 2, 0, 3000, 0              # 1 and 3
        Valve, 1, 1, 2000, 500           # 3 again, and 4
        Not given, 0, 2, 0, 300               # 2 and 5
        = 2, 3, 3000, 800                # 3 counts once
    """,
    "R1 member": """
        Nadia, 2, 0, 3000, 0
        Omid, 0, 2, 0, 800               # 2 and 4
        Somchai, 0, 1, 0, 0
        = 2, 3, 3000, 800
    """,
    "R1 team": """
        North, 2, 2, 3000, 800           # 1 and 3; 2 and 4
        South, 0, 1, 0, 0                # 5
        = 2, 3, 3000, 800
    """,
    "R1 type": """
        Standard, 1, 2, 1000, 800        # 1; 2 and 4
        Bulk, 1, 1, 2000, 0              # 3; 5
        = 2, 3, 3000, 800
    """,
    "R1 source": """
        Website, 2, 0, 3000, 0
        Fair, 0, 2, 0, 800
        Not given, 0, 1, 0, 0                 # 5
        = 2, 3, 3000, 800
    """,
    "R2 member": """
        Nadia, 1, 0, 1, 1, 3, 0          # 9 September has passed; done at 13:00, due at 10:00
        Omid, 0, 1, 1, 0, -, 0           # tonight at 18:00; done half an hour early
        Somchai, 0, 0, 0, 0, -, 1
        = 1, 1, 2, 1, 3, 1
    """,
    "R3 open": """
        OPP-00010, Sale 10, Acme, -, open, 600, EUR, 2026-09-10, 2026-09-01
        OPP-00009, Sale 9, Chai, Somchai, open, 400, EUR, 2026-09-09, -
        OPP-00008, Sale 8, Borna, Omid, open, 200, EUR, 2026-09-02, 2026-10-20
        OPP-00007, Sale 7, Acme, Nadia, open, 100, EUR, 2026-09-01, 2026-09-15
        = 4, 0, 0, 1300, 449, 0, 0       # 150 + 200 + 0 + 99 expected; nothing invoiced
    """,
    "R3 ended": """
        OPP-00006, Sale 6, Chai, -, closed, 900, EUR, 2026-08-28, 2026-09-08
        OPP-00005, Sale 5, Chai, Somchai, lost, -, EUR, 2026-08-26, 2026-09-05
        OPP-00004, Sale 4, Borna, Omid, lost, 500, EUR, 2026-08-10, 2026-08-25
        OPP-00003, Sale 3, Borna, Nadia, won, 2000, EUR, 2026-07-01, 2026-07-21
        OPP-00002, Sale 2, Acme, Omid, lost, 300, EUR, 2025-08-10, 2025-08-30
        OPP-00001, Sale 1, Acme, Nadia, won, 1000, EUR, 2025-08-05, 2025-08-20
        = 6, 2, 3, 4700, 3000, 2500, 2400  # lost and closed expect 0; less 100 returned
    """,
    "R4 member": """
        Omid, 2, 800
        Somchai, 1, 0
        = 3, 800
    """,
    "R5 source": """
        Fair, 2, 800
        Not given, 1, 0
        = 3, 800
    """,
    "R6 reason": """
        Price, 2, 800
        Competitor, 2, 500
        = 3, 800                         # 4 has both and counts once
    """,
    "R6 month reason": """
        2025-08, Price, 1, 300           # 2: another August than the next
        2026-08, Price, 1, 500           # 4
        2026-08, Competitor, 1, 500      # 4 again
        2026-09, Competitor, 1, 0        # 5
        = 3, 800
    """,
    "R6 quarter reason": """
        2025-Q3, Price, 1, 300           # 2
        2026-Q3, Price, 1, 500           # 4
        2026-Q3, Competitor, 2, 500      # 4 again, and 5
        = 3, 800
    """,
    "R6 year reason": """
        2025, Price, 1, 300              # 2
        2026, Price, 1, 500              # 4
        2026, Competitor, 2, 500         # 4 again, and 5
        = 3, 800
    """,
    "R7 customer": """
        Acme, 4, 2000                    # 1, 2, 7, 10: 1000 + 300 + 100 + 600
        Borna, 3, 2700                   # 3, 4, 8: 2000 + 500 + 200
        Chai, 3, 1300                    # 5, 6, 9: 0 + 900 + 400
        = 10, 6000
    """,
    "R7 stage": """
        Contact, 3, 1600                 # 6, 7, 10; a closed one keeps its stage
        Proposal, 2, 600                 # 8, 9
        Won, 2, 3000
        Lost, 3, 800
        = 10, 6000
    """,
    "R7 campaign": """
        Spring, 2, 3000                  # 1, 3
        Autumn, 2, 1000                  # 6, 7
        Not given, 6, 2000                    # 2, 4, 5, 8, 9, 10
        = 10, 6000
    """,
    "R7 member": """
        Nadia, 3, 3100                   # 1, 3, 7
        Omid, 3, 1000                    # 2, 4, 8
        Somchai, 2, 400                  # 5, 9
        Nobody, 2, 1500                  # 6, 10
        = 10, 6000
    """,
    "R7 team": """
        North, 6, 4100                   # 1, 2, 3, 4, 7, 8
        South, 2, 400                    # 5, 9
        Nobody, 2, 1500                  # 6, 10
        = 10, 6000
    """,
    "R7 week": """
        2025-08-04, 2, 1300              # 1 on Tuesday, 2 on Sunday
        2026-06-29, 1, 2000              # 3 on Wednesday
        2026-08-10, 1, 500               # 4 on Monday
        2026-08-24, 2, 900               # 5, 6
        2026-08-31, 2, 300               # 7, 8
        2026-09-07, 2, 1000              # 9, 10
        = 10, 6000
    """,
    "R7 month": """
        2025-08, 2, 1300                 # 1, 2
        2026-07, 1, 2000                 # 3
        2026-08, 3, 1400                 # 4, 5, 6
        2026-09, 4, 1300                 # 7 to 10
        = 10, 6000
    """,
    "R7 quarter": """
        2025-Q3, 2, 1300                 # 1, 2
        2026-Q3, 8, 4700                 # 3 to 10
        = 10, 6000
    """,
    "R7 year": """
        2025, 2, 1300
        2026, 8, 4700
        = 10, 6000
    """,
    "R8 type": """
        Bulk, 20, 20, 1                  # 3: 1 to 21 July
        Standard, 15, 15, 1              # 1: 5 to 20 August
        = 17.5, 17.5, 2
    """,
    "R8 source": """
        Website, 17.5, 17.5, 2
        = 17.5, 17.5, 2
    """,
    "R8 member": """
        Nadia, 17.5, 17.5, 2
        = 17.5, 17.5, 2
    """,
    "R9": """
        1, 0, 0, 0, 0                    # today
        7, 0, 1, 0, 0                    # from 4 September: 5
        30, 0, 2, 0, 500                 # from 12 August: 4 too
        90, 1, 2, 2000, 500              # from 13 June: 3 too
        =
    """,
    "R10": """
        = 10, 2, 3, 6000, 3449, 2500, 2400  # 3000 won + 449 expected; 1000 + 1500; less 100
    """,
    "R11 stage": """
        Contact, 2, 700, 249             # 7 and 10: 99 + 150
        Proposal, 2, 600, 200            # 8 and 9: 0 + 200
        = 4, 1300, 449
    """,
    "R12 source": """
        Website, 4, 40                   # 1, 3, 6, 7
        Fair, 4, 40                      # 2, 4, 8, 10
        Not given, 2, 20                      # 5, 9
        = 10
    """,
    "R13 month stage": """
        2026-09, Contact, 2, 700, 249    # 7 on the 15th, 10 on the 1st, though that has passed
        2026-10, Proposal, 1, 200, 0     # 8
        No date, Proposal, 1, 400, 200   # 9
        = 4, 1300, 449
    """,
    "R13 month member": """
        2026-09, Nadia, 1, 100, 99
        2026-09, Nobody, 1, 600, 150
        2026-10, Omid, 1, 200, 0
        No date, Somchai, 1, 400, 200
        = 4, 1300, 449
    """,
    "R13 quarter stage": """
        2026-Q3, Contact, 2, 700, 249
        2026-Q4, Proposal, 1, 200, 0
        No date, Proposal, 1, 400, 200
        = 4, 1300, 449
    """,
    "R13 quarter member": """
        2026-Q3, Nadia, 1, 100, 99
        2026-Q3, Nobody, 1, 600, 150
        2026-Q4, Omid, 1, 200, 0
        No date, Somchai, 1, 400, 200
        = 4, 1300, 449
    """,
    "R14 month": """
        2026-07, 2026-07-01, 2026-07-31, 2000, 0, 2000  # 3; 4, lost in August, adds 0
        2026-09, 2026-09-01, 2026-09-30, 0, 249, 249    # 7 and 10
        = 2000, 249, 2249, 1, 200        # April to December, with 8 at 0 %; 9 has no date
    """,
    "R15 day": """
        2025-08-05, 1, 0, 30, 30, 30
        2025-08-10, 1, 0, 0, 0, 0        # 0 minutes count
        2026-07-01, 1, 0, 90, 90, 90
        2026-08-10, 1, 1, -, -, -
        2026-08-26, 1, 1, -, -, -
        2026-08-28, 1, 0, 10, 10, 10
        2026-09-01, 1, 0, 20, 20, 20
        2026-09-02, 1, 1, -, -, -
        2026-09-09, 1, 0, 0, 0, 0
        2026-09-10, 1, 1, -, -, -
        = 10, 4, 25, 10, 90              # 0 0 10 20 30 90: 150 / 6, the third, the sixth
    """,
    "R16": """
        Chai, Somchai, 2, 2026-09-04
        Dara, Omid, 1, 2026-09-05
        = 2
    """,
    "R17 member": """
        Nadia, 1, 3, 1, 2, 3000, 2500, 300, 67, 83   # Borna was her lead; 2/3; 2500/3000
        Omid, 1, 3, 1, 0, 0, 0, 300, 0, 0            # Dara; the quote of 4, not the draft of 8
        Somchai, 0, 2, 0, 0, 0, 0, 0, 0, 0           # 2 opportunities by no lead: 0
        Nobody, 0, 2, 0, 0, 0, 0, 0, 0, 0
        = 2, 10, 2, 2, 3000, 2500, 500, 20, 83
    """,
    "R17 campaign": """
        Spring, 1, 2, 1, 2, 3000, 2500, 200, 100, 83
        Autumn, 0, 2, 0, 0, 0, 0, 0, 0, 0
        Not given, 1, 6, 1, 0, 0, 0, 600, 0, 0            # Borna once more, by 4 and 8
        = 1, 10, 2, 2, 3000, 2500, 1000, 20, 83      # and in all once
    """,
    "R18 member": """
        Nadia, 100, 2, 0
        Omid, 0, 0, 2
        Somchai, 0, 0, 1
        = 40, 2, 3                       # 6 was closed, which is neither
    """,
    "R18 team": """
        North, 50, 2, 2
        South, 0, 0, 1
        = 40, 2, 3
    """,
    "R18 source": """
        Website, 100, 2, 0
        Fair, 0, 0, 2
        Not given, 0, 0, 1
        = 40, 2, 3
    """,
    "R18 type": """
        Bulk, 50, 1, 1                   # 3; 5
        Standard, 33, 1, 2               # 1; 2 and 4
        = 40, 2, 3
    """,
    "R18 product": """
        Pump, 100, 2, 0
        Valve, 50, 1, 1                  # 3; 4
        Not given, 0, 0, 2
        = 40, 2, 3
    """,
    "R18 campaign": """
        Spring, 100, 2, 0
        Not given, 0, 0, 3
        = 40, 2, 3
    """,
    "R18 customer": """
        Acme, 50, 1, 1
        Borna, 50, 1, 1
        Chai, 0, 0, 1
        = 40, 2, 3
    """,
    "R18 competitor": """
        Rival, 0, 0, 2                   # 2 and 4
        Other, 0, 0, 1                   # 4 again
        Not given, 67, 2, 1                   # 1 and 3; 5
        = 40, 2, 3
    """,
    "R18 pipeline": """
        Sales, 40, 2, 3
        = 40, 2, 3
    """,
    "R18 priority": """
        High, 100, 2, 0
        Normal, 0, 0, 2
        Low, 0, 0, 1
        = 40, 2, 3
    """,
    "R18 week": """
        2025-08-18, 100, 1, 0
        2025-08-25, 0, 0, 1              # 2 on Saturday
        2026-07-20, 100, 1, 0
        2026-08-24, 0, 0, 1
        2026-08-31, 0, 0, 1              # 5 on Saturday
        = 40, 2, 3
    """,
    "R18 month": """
        2025-08, 50, 1, 1
        2026-07, 100, 1, 0
        2026-08, 0, 0, 1
        2026-09, 0, 0, 1
        = 40, 2, 3
    """,
    "R18 quarter": """
        2025-Q3, 50, 1, 1
        2026-Q3, 33, 1, 2
        = 40, 2, 3
    """,
    "R18 year": """
        2025, 50, 1, 1                   # 1; 2
        2026, 33, 1, 2                   # 3; 4 and 5
        = 40, 2, 3
    """,
    "R19 month": """
        2025-08, 2, 1300, 1, 50, 1, 1, 50
        2026-07, 1, 2000, 1, 100, 1, 0, 100
        2026-08, 3, 1400, 0, 0, 0, 1, 0      # 4, 5, 6 began; 4 ended
        2026-09, 4, 1300, 0, 0, 0, 1, 0      # 7 to 10 began; 5 ended
        = 10, 6000, 2, 20, 2, 3, 40
    """,
    "R19 member": """
        Nadia, 3, 3100, 2, 67, 2, 0, 100
        Omid, 3, 1000, 0, 0, 0, 2, 0
        Somchai, 2, 400, 0, 0, 0, 1, 0
        Nobody, 2, 1500, 0, 0, 0, 0, -       # 6 was closed, 10 is open: no rate
        = 10, 6000, 2, 20, 2, 3, 40
    """,
    "R20 stage": """
        Contact, 2, 2, 2                 # a day and three
        Proposal, 5, 5, 1
        = 3
    """,
    "R21 member": """
        Nadia, 0, 1, 0                   # 7: untouched since the 1st, five days are allowed
        Somchai, 0, 0, 1                 # 9
        Nobody, 1, 0, 1                  # 10
        = 1, 1, 2
    """,
    "R22 competitor reason": """
        Rival, Price, 2, 800             # 2 and 4
        Rival, Competitor, 1, 500        # 4
        Other, Price, 1, 500
        Other, Competitor, 1, 500
        Not given, Competitor, 1, 0           # 5
        = 3, 800
    """,
    "R24": """
        Nadia, 2026-01-01, 2026-12-31, 3650, 2000, 55, 2530, 69  # day 253 of 365, 10 a day
        =
    """,
    "R25 campaign": """
        Spring, 2, 2, 3000, 1, 2000, 2, 2500
        Autumn, 2, 2, 1000, 0, 0, 0, 0
        = 3, 4, 4000, 1, 2000, 2, 2500   # Acme is in both
    """,
    "R26 customer": """
        Borna, 1, 2000                   # 3
        Acme, 1, 1000                    # 1
        = 2, 3000
    """,
    "R26 product": """
        Pump, 2, 3000                    # 1, and all of 3
        Valve, 1, 2000                   # all of 3 again
        = 2, 3000                        # 3 counts once
    """,
    "R26 reason": """
        Best price, 2, 3000              # 1 + 3
        = 2, 3000
    """,
    "R26 member": """
        Nadia, 2, 3000                   # 1 and 3
        = 2, 3000
    """,
    "R26 team": """
        North, 2, 3000
        = 2, 3000
    """,
    "R26 day": """
        2025-08-20, 1, 1000
        2026-07-21, 1, 2000
        = 2, 3000
    """,
    "R26 week": """
        2025-08-18, 1, 1000
        2026-07-20, 1, 2000
        = 2, 3000
    """,
    "R26 month": """
        2025-08, 1, 1000
        2026-07, 1, 2000
        = 2, 3000
    """,
    "R26 quarter": """
        2025-Q3, 1, 1000
        2026-Q3, 1, 2000
        = 2, 3000
    """,
    "R26 year": """
        2025, 1, 1000
        2026, 1, 2000
        = 2, 3000
    """,
    "R26 source": """
        Website, 2, 3000
        = 2, 3000
    """,
    "R26 type": """
        Bulk, 1, 2000
        Standard, 1, 1000
        = 2, 3000
    """,
    "R26 campaign": """
        Spring, 2, 3000
        = 2, 3000
    """,
}
