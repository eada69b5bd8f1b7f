import type { Note } from '../../core/kinds/note.ts'

const names: Record<Note['severity'], string> = {
  'changes-the-science': 'changes the science',
  misleads: 'misleads',
  cosmetic: 'cosmetic',
}

/** How much a note matters, in words. */
export const severityName = (severity: Note['severity']): string => names[severity]
