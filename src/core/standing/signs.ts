import type { StandingName } from '../schema/standing.ts'

/** The one language of standing: a sign for each, beside its word in the catalogue, so that nothing is told by colour alone. */
export const standingSigns: Readonly<Record<StandingName, { sign: string }>> = {
  contradicted: { sign: '✗' },
  open: { sign: '?' },
  noted: { sign: '†' },
  supported: { sign: '✓' },
  unchecked: { sign: '' },
}

/** Whether what is known of a record speaks against it, so that its value does not stand without a sign. */
export const isInDoubt = ({ is }: { is: StandingName }): boolean => is === 'contradicted' || is === 'open'
