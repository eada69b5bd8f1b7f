import type { Block, Sentence } from './make.ts'

/** A block as Markdown, its sentences as `sentenceText` writes them. */
export function blockText(block: Block, sentenceText: (sentence: Sentence) => string): string {
  switch (block.type) {
    case 'heading':
      return `## ${block.text}`
    case 'paragraph':
      return block.sentences.map(sentenceText).join(' ')
    case 'table':
      return tableText(block)
    case 'code':
      return `\`\`\`js\n${block.text}\n\`\`\``
  }
}

const tableText = ({ head, rows }: Extract<Block, { type: 'table' }>): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
