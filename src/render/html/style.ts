/** The looks of the page: system fonts, one accent, figures of equal width, light and dark, on paper too. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1d1c1a; --faint: #64605a; --line: #dfdbd3; --pane: #f5f2ec;
  --accent: #8a1c1c; --mark: #fbe9a6; --target: #f6c945; --stated: #1d1c1a; --inferred: #64605a; --planned: #1f5f8b; --alarm: #a33b00; --bar: #8fa9bd; --bar-open: #d6e1e9; }
@media (prefers-color-scheme: dark) { :root { --paper: #171717; --ink: #e9e6e0; --faint: #a8a39a; --line: #3a3835; --pane: #1f1f1e;
  --accent: #f0a08f; --mark: #55470f; --target: #8a6d00; --stated: #e9e6e0; --inferred: #a8a39a; --planned: #86bfe6; --alarm: #ffab73; --bar: #5d7f99; --bar-open: #324350; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, .summary, article p { font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", "Noto Naskh Arabic", serif; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--planned); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -100vw; } .skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .25rem .75rem; z-index: 2; }
header, main, footer, .pane { padding: 0 clamp(1rem, 3vw, 2.5rem); }
header { padding-top: 1.5rem; }
h1 { margin: 0; font: 600 .8125rem/1.4 system-ui, sans-serif; letter-spacing: .12em; text-transform: uppercase; color: var(--accent); }
header p { margin: .15rem 0 0; color: var(--faint); font-size: .875rem; }
nav ol { columns: 2 18rem; padding-inline-start: 1.4em; font-size: .9375rem; margin: .75rem 0 0; }
.story { border-top: 3px solid var(--ink); margin-top: 1.25rem; padding: .75rem 0 1rem; }
.story + .story { margin-top: 3rem; }
h2 { margin: 0; font-size: clamp(1.5rem, 3.2vw, 2.125rem); line-height: 1.15; text-wrap: balance; letter-spacing: -.01em; }
.about { margin: .4rem 0 0; color: var(--faint); font-size: .8125rem; }
.summary { font-size: 1.1875rem; line-height: 1.5; margin: 1rem 0 0; max-width: 42rem; }
section { margin-top: 2rem; }
h3 { margin: 0 0 .6rem; font-size: 1.125rem; line-height: 1.3; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h4 { margin: 1.25rem 0 .3rem; font: 600 .8125rem/1.4 system-ui, sans-serif; }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
th, td { text-align: start; vertical-align: top; padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
tr > :last-child { padding-inline-end: 0; }
thead th, thead td { color: var(--faint); font-size: .75rem; vertical-align: bottom; white-space: nowrap; }
.value, .date, b { font-weight: 600; }
.value, .date, .count { white-space: nowrap; }
.date { white-space: normal; min-width: 6.2rem; }
.count, small, .remark { color: var(--faint); }
small { font-size: .8125rem; }
.beside th { padding-inline-start: 1rem; color: var(--faint); } .beside .value { font-weight: 400; }
.cites { font-size: .8125rem; font-variant-numeric: tabular-nums; }
.cite { color: var(--faint); font-size: .8125rem; white-space: nowrap; font-family: system-ui, sans-serif; padding: .1rem 0; }
.cite:hover { color: var(--ink); }
tr:target > * { background: var(--mark); }
.key { color: var(--faint); font-size: .75rem; white-space: nowrap; }
.key::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-inline-end: .4em; border: 2px solid var(--stated); border-radius: 50%; background: var(--stated); }
.key.inferred::before { background: none; border-color: var(--inferred); } .key.planned::before { background: var(--planned); border-color: var(--planned); border-radius: 0; transform: rotate(45deg) scale(.85); }
.key.sure::before { border: 0; border-radius: 0; background: var(--bar); } .key.open::before { border: 0; border-radius: 0; background: var(--bar-open); outline: 1px solid var(--bar); }
.picture { margin: 0 0 1rem; } figcaption, .legend { font-size: .8125rem; color: var(--faint); margin: 0 0 .6rem; } .key + .key, figcaption .key + span { margin-inline-start: .75rem; }
svg { display: block; overflow: visible; font: .75rem system-ui, sans-serif; font-variant-numeric: tabular-nums; }
svg text { fill: var(--ink); } svg .faint { fill: var(--faint); }
.timeline text { fill: var(--faint); } .timeline .end { text-anchor: end; } .timeline .middle { text-anchor: middle; }
.axis { stroke: var(--faint); stroke-width: 1; } .timeline a circle { fill: var(--stated); stroke: var(--stated); stroke-width: 2; } .span { stroke: var(--stated); stroke-width: 4; stroke-linecap: round; opacity: .35; }
.timeline .inferred circle { fill: var(--paper); stroke: var(--inferred); } .timeline .inferred .span { stroke: var(--inferred); }
.timeline .planned circle { fill: var(--planned); stroke: var(--planned); } .timeline .planned .span { stroke: var(--planned); }
.timeline a:hover circle, .timeline a:focus-visible circle { stroke: var(--accent); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .5rem 2rem; } .numbers figcaption { color: var(--ink); font-weight: 600; margin-bottom: .2rem; }
.track { fill: var(--line); } .sure { fill: var(--bar); } .open { fill: var(--bar-open); }
.facts { list-style: none; margin: 0; padding: 0; font-size: .9375rem; } .facts li { padding: .4rem 0; border-bottom: 1px solid var(--line); } .label { font-weight: 600; margin-inline-end: .4em; } .facts b { font-weight: 600; }
.conflict small, .apart { color: var(--alarm); } .apart { font-weight: 600; }
.who { margin: 0; font-size: .875rem; } .who > div { display: grid; grid-template-columns: 5rem 1fr; padding: .3rem 0; border-bottom: 1px solid var(--line); } .who dt { color: var(--faint); } .who dd { margin: 0; } .who ul { list-style: none; margin: 0; padding: 0; display: inline; } .who li { display: inline; } .who li + li::before { content: " · "; color: var(--faint); }
.matrix th { min-width: 7rem; } .matrix td { min-width: 6rem; } .told { white-space: nowrap; } .matrix thead th { white-space: normal; color: var(--ink); } .matrix tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); }
.published { display: block; color: var(--faint); } .none::before { content: "–"; color: var(--faint); }
footer { padding-block: 1rem 2rem; color: var(--faint); font-size: .8125rem; } footer p { margin: .2rem 0; }
.pane { background: var(--pane); padding-block: 1.25rem 3rem; border-top: 3px solid var(--ink); }
.pane > h2 { font: 600 .8125rem/1.4 system-ui, sans-serif; letter-spacing: .12em; text-transform: uppercase; color: var(--accent); margin-bottom: 1rem; }
article { margin-bottom: 2.5rem; } article h3 { border: 0; border-top: 1px solid var(--line); margin: 0; padding: .8rem 0 0; font: 600 .875rem/1.4 system-ui, sans-serif; } .number { color: var(--accent); margin-inline-end: .3em; }
article p { margin: .6rem 0; line-height: 1.6; white-space: pre-line; } article p.about, article p.missing { font: .8125rem/1.45 system-ui, sans-serif; color: var(--faint); margin-top: .2rem; }
article p.title { font-weight: 600; font-size: 1.1875rem; line-height: 1.35; } article p.byline, article p.dateline, article p.caption { font-size: .875rem; color: var(--faint); }
details { font-size: .875rem; color: var(--faint); } summary { cursor: pointer; padding: .2rem 0; }
mark { background: var(--mark); color: inherit; border-radius: 2px; scroll-margin-block: 4.5rem; }
mark:target, mark:target mark { background: var(--target); } mark:target { outline: 2px solid var(--target); }
@media (max-width: 40rem) { .timeline text { font-size: .6875rem; } th, td { padding-inline-end: .6rem; } table { font-size: .8125rem; } tbody th { min-width: 8.5rem; } svg .faint { display: none; } }
@media screen and (min-width: 64rem) {
  header, main, footer { margin-inline-end: 38vw; max-width: 62rem; }
  .pane { position: fixed; inset-block: 0; inset-inline-end: 0; width: 38vw; overflow-y: auto; border-top: 0; border-inline-start: 1px solid var(--line); padding-inline: 1.75rem; padding-bottom: 60vh; }
}
@media print { :root { color-scheme: light; } body { font-size: 10pt; } .skip, nav { display: none; } .pane { break-before: page; background: none; } tr, figure, li { break-inside: avoid; } h2, h3 { break-after: avoid; } .scroll { overflow: visible; } }
`;
