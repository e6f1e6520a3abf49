"""Charts as SVG: bars, and nothing else."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

_WIDTH, _HEIGHT = 720, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 12, 44, 36
_LINES = 4


def bar_chart(title: str, values: Mapping[str, float], *, unit: str) -> str:
    """One bar for each value, none of which is negative, in their order; at least one value."""
    highest = max(values.values()) or 1.0
    wide = (_WIDTH - _LEFT - _RIGHT) / len(values)
    tall = _HEIGHT - _TOP - _BOTTOM
    parts = [f'<text class="title" x="{_LEFT}" y="24">{escape(title)}</text>']
    for line in range(_LINES + 1):
        y = _HEIGHT - _BOTTOM - tall * line / _LINES
        parts.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text class="scale" x="{_LEFT - 8}" y="{y + 4:.1f}">{highest * line / _LINES:,.0f}</text>')
    # Room for a name of about 30 points under a bar: leave some names out where bars are narrow.
    every = max(1, round(30 / wide))
    for place, (name, value) in enumerate(values.items()):
        x, height = _LEFT + wide * place, tall * value / highest
        label = f"{escape(name)}: {value:,.2f} {escape(unit)}"
        parts.append(
            f'<rect x="{x + wide * 0.12:.1f}" y="{_HEIGHT - _BOTTOM - height:.1f}" width="{wide * 0.76:.1f}" '
            f'height="{height:.1f}"><title>{label}</title></rect>'
        )
        if place % every == 0:
            parts.append(f'<text class="name" x="{x + wide / 2:.1f}" y="{_HEIGHT - 14}">{escape(name)}</text>')
    return _PAGE.format(width=_WIDTH, height=_HEIGHT, content="\n  ".join(parts))


_PAGE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">
  <style>
    svg {{ font: 11px sans-serif }}
    rect {{ fill: #2f6f73 }}
    line {{ stroke: #d9dedd }}
    text {{ fill: #394443 }}
    .title {{ font-size: 15px; font-weight: bold }}
    .scale {{ text-anchor: end }}
    .name {{ text-anchor: middle }}
  </style>
  {content}
</svg>
"""
