import { type Corpus, properties, type Sentence } from './make.ts'
import { blockText } from './text.ts'

/**
 * The same corpus as Markdown with front matter, a file a chapter, and its records and works as JSON: what any other
 * generator takes. Its links are relative, from page to page: `../3/`.
 */
export function plainFiles(corpus: Corpus): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  return new Map([
    ...corpus.chapters.map(({ number, title, blocks }): [string, string] => [
      `chapters/${number}.md`,
      [`---\ntitle: ${title}\n---`, ...blocks.map(block => blockText(block, sentenceText))].join('\n\n').concat('\n'),
    ]),
    ['records.json', json(corpus.records)],
    ['works.json', json(corpus.works)],
  ])
}

function sentenceText({ text, record, link }: Sentence): string {
  if (record) {
    const property = properties.find(({ unit }) => unit === record.unit)
    const unit = property && 'display' in property ? property.display : record.unit
    return `${text.slice(0, -1)} ${record.value} ${unit} [${record.works.join(', ')}].`
  }
  return link === null ? text : `${text.slice(0, -1)}, as [Chapter ${link}](../${link}/) says.`
}
