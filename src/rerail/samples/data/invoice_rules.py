"""How a line of an invoice is priced. Yours to edit: the next attempt of the step runs what stands here then."""


def line_total(pieces: int, unit_price: float, weight_kg: float) -> float:
    """Goods plus freight, in euros. Heavy pieces cost extra."""
    freight = 0.35 * weight_kg
    weight_of_a_piece = weight_kg / pieces
    if weight_of_a_piece > 2:
        freight += 4.90
    return round(pieces * unit_price + freight, 2)
