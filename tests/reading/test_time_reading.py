"""Times of day as reps type them."""

from datetime import time

import pytest

from bot.reading.dates.dates import read_time
from bot.reading.result import Choice, Read, Unread


@pytest.mark.parametrize(
    ("lang", "text", "hour", "minute"),
    [
        ("en", "14:30", 14, 30),
        ("en", "9am", 9, 0),
        ("en", "9 a.m.", 9, 0),
        ("en", "9:45 pm", 21, 45),
        ("en", "12pm", 12, 0),
        ("en", "noon", 12, 0),
        ("en", "10", 10, 0),
        ("en", "half past nine", 9, 30),
        ("en", "quarter to ten", 9, 45),
        ("en", "3 in the afternoon", 15, 0),
        ("en", "nine o'clock", 9, 0),
        ("en", "03:30", 3, 30),
        ("fr", "10h30", 10, 30),
        ("fr", "10 h", 10, 0),
        ("fr", "à 14h30", 14, 30),
        ("fr", "midi", 12, 0),
        ("fr", "midi et demi", 12, 30),
        ("fr", "dix heures et quart", 10, 15),
        ("fr", "onze heures moins le quart", 10, 45),
        ("fr", "3h de l'après-midi", 15, 0),
        ("fr", "8h du soir", 20, 0),
        ("fa", "ساعت ۱۰", 10, 0),
        ("fa", "ساعت ۳ بعدازظهر", 15, 0),
        ("fa", "۳ بعد از ظهر", 15, 0),
        ("fa", "ساعت ده و نیم", 10, 30),
        ("fa", "ساعت ۱۰ و نیم صبح", 10, 30),
        ("fa", "۸ شب", 20, 0),
        ("fa", "یک ربع به ده", 9, 45),
        ("fa", "صبح ساعت ۹", 9, 0),
        ("fa", "۱۲ ظهر", 12, 0),
        ("fa", "۱ ظهر", 13, 0),
        ("fa", "ساعت ۱۰ و ۲۰ دقیقه", 10, 20),
        ("th", "บ่าย 2", 14, 0),
        ("th", "บ่ายสามโมง", 15, 0),
        ("th", "บ่ายโมงครึ่ง", 13, 30),
        ("th", "2 ทุ่ม", 20, 0),
        ("th", "สองทุ่มครึ่ง", 20, 30),
        ("th", "ทุ่มครึ่ง", 19, 30),
        ("th", "ตี 5", 5, 0),
        ("th", "ตีห้าครึ่ง", 5, 30),
        ("th", "บ่ายสองครึ่ง", 14, 30),
        ("th", "เช้าเก้าครึ่ง", 9, 30),
        ("th", "เช้าสิบครึ่ง", 10, 30),
        ("th", "เย็นห้าครึ่ง", 17, 30),
        ("th", "สี่ครึ่งเย็น", 16, 30),
        ("th", "ค่ำสองครึ่ง", 20, 30),
        ("th", "ค่ำเจ็ดครึ่ง", 19, 30),
        ("en", "afternoon two thirty", 14, 30),
        ("en", "two thirty pm", 14, 30),
        ("fr", "10 heures et demie", 10, 30),
        ("fr", "9 heures trente", 9, 30),
        ("fa", "دو و نیم بعدازظهر", 14, 30),
        ("fa", "نه و ربع صبح", 9, 15),
        ("th", "9 โมงเช้า", 9, 0),
        ("th", "สามโมงเช้า", 9, 0),
        ("th", "10 โมง 15 นาที", 10, 15),
        ("th", "5 โมงเย็น", 17, 0),
        ("th", "เที่ยง", 12, 0),
        ("th", "เที่ยงครึ่ง", 12, 30),
        ("th", "14.30 น.", 14, 30),
        ("th", "3 นาฬิกา", 3, 0),
        ("th", "๑๔:๓๐", 14, 30),
    ],
)
def test_times(lang, text, hour, minute):
    assert read_time(text, lang=lang) == Read(time(hour, minute))


@pytest.mark.parametrize(
    ("lang", "text", "hours"),
    [
        ("en", "3", (15, 3)),
        ("fa", "ساعت ۵", (17, 5)),
        ("th", "6 โมง", (18, 6)),
        ("fr", "3h", (15, 3)),
    ],
)
def test_small_hours_may_be_of_either_half_of_the_day(lang, text, hours):
    assert read_time(text, lang=lang) == Choice(tuple(map(time, hours)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("25:00", "time-impossible"),
        ("10:60", "time-impossible"),
        ("10 โมง 75", "time-impossible"),
        ("midnight", "time-unclear"),
        ("morning", "time-unclear"),
        ("tomorrow 9am", "time-unclear"),
        ("12 midi soir", "time-unclear"),
        ("nine thirty-one hundred", "time-unclear"),
        ("15h du matin", "time-unclear"),
    ],
)
def test_refused_by_name(text, reason):
    assert read_time(text, lang="en") == Unread(reason)
