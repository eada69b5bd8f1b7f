/** How a book looks: little, so that readers keep the fonts and colours that they chose. */
export const bookStyle = `body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; text-align: start; }
img { max-inline-size: 100%; block-size: auto; }
figure { margin-inline: 0; break-inside: avoid; }
figcaption, .reading, .overview, .summary { font-size: 0.9em; }
.chart-title, .summary { font-weight: bold; }
aside { margin-block: 1em; padding-inline-start: 1em; border-inline-start: 0.2em solid; font-size: 0.9em; }
body { overflow-wrap: break-word; }
.scroll { overflow: auto; }
table { border-collapse: collapse; font-size: 0.85em; }
th, td { padding: 0.2em 0.5em; border-block-end: 1px solid; text-align: start; vertical-align: top; }
ol.works, .works ol, .material-index ul { list-style: none; padding-inline-start: 0; }
.pathway ol { padding-inline-start: 1.5em; }
.title-page { text-align: center; }
.title-page dd { margin-inline-start: 0; margin-block-end: 0.5em; }
a { color: inherit; }
.standing, .dagger { font-size: 0.75em; vertical-align: super; line-height: 1; }
.summary .label { font-weight: normal; }
`
