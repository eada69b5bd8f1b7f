/**
 * How a record stands by all that is known of it, the worst first: `contradicted` by arithmetic, by its own source or by
 * a note that is certain; `open`, where something does not add up or is in question; `noted`, where a note is about it;
 * `supported` by its source or by physics that could have failed on it; `unchecked`, where nothing is known.
 */
export const standings = ['contradicted', 'open', 'noted', 'supported', 'unchecked'] as const
export type StandingName = (typeof standings)[number]

/** What tells how a record stands: a rule of the audit, a cited work that was read, a note, or what became of a work. */
export const groundKinds = ['audit', 'source', 'note', 'work'] as const
export type GroundKind = (typeof groundKinds)[number]
