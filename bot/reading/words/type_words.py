"""What people call the types of opportunity that a set-up brings, in four languages.

By the code of the list value, as with sources; a type an admin made is known by its name alone.
"""

from __future__ import annotations

TYPE_WORDS: dict[str, tuple[str, ...]] = {
    "standard": ("standard", "standard order", "commande standard", "عادی", "سفارش عادی", "ทั่วไป"),
    "bulk-order": (
        *("bulk order", "bulk", "wholesale", "commande en gros", "en gros", "gros volume"),
        *("سفارش عمده", "عمده", "فروش عمده", "สั่งซื้อจำนวนมาก", "ขายส่ง", "สั่งจำนวนมาก"),
    ),
    "delivery": (
        *("delivery", "delivery order", "livraison", "commande à livrer"),
        *("تحویل کالا", "تحویل", "จัดส่งสินค้า", "จัดส่ง"),
    ),
    "special-order": (
        *("special order", "special", "custom order", "commande spéciale", "sur mesure"),
        *("سفارش ویژه", "ویژه", "سفارش خاص", "สั่งซื้อพิเศษ", "สั่งพิเศษ", "ออเดอร์พิเศษ"),
    ),
    "sales": ("sales", "vente", "فروش", "ขาย", "งานขาย"),
    "support": ("support", "assistance", "پشتیبانی", "สนับสนุน", "บริการหลังการขาย"),
    "maintenance": ("maintenance", "entretien", "نگهداری", "تعمیر و نگهداری", "บำรุงรักษา"),
}
