"""How people ask for what they see as a file of a spreadsheet, in the four languages."""

from __future__ import annotations

from bot.reading.names import search_key

_ASKS = """
export, exports, excel, xls, xlsx, csv, spreadsheet, download, to excel, as excel, in excel,
excel file, export to excel, export excel, export list, csv file, to csv, export to csv,
exporter, exportation, tableur, télécharger, en excel, vers excel, fichier excel, sous excel,
exporter en excel, exporter vers excel, exporter sous excel, exporter la liste, export en excel,
fichier csv, en csv, exporter en csv,
خروجی, خروجی اکسل, اکسل, فایل اکسل, خروجی بگیر, خروجی گرفتن, دانلود, به اکسل, خروجی فایل,
ส่งออก, ส่งออกไฟล์, ส่งออกรายการ, ส่งออกเป็น excel, ส่งออก excel, เอ็กเซล, ไฟล์ excel,
ไฟล์เอ็กเซล, เป็น excel, ดาวน์โหลด, ไฟล์ csv
"""

_KEYS = frozenset(search_key(each) for each in _ASKS.replace("\n", " ").split(","))


def asks_for_file(text: str) -> bool:
    """Whether that is all that is said."""
    return search_key(text) in _KEYS
