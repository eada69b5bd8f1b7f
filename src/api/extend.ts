/**
 * `insitu-atlas/extend`: what the configuration of a review, `atlas.config.mjs` or `.ts`, is written with. Each function
 * gives back what it is given; the types say what is missing.
 */
import type { Rule } from '../core/audit/types.ts'
import type { Derivation, Pack } from '../core/corpus/types.ts'
import type { AtlasConfig } from '../packs/own.ts'

export type { Judgement, Rule, Ruling } from '../core/audit/types.ts'
export { judged, judgedUnder, verdictOf } from '../core/audit/types.ts'
export type { Derivation, Pack } from '../core/corpus/types.ts'
export type { Role } from '../core/packs/types.ts'
export type { AtlasConfig } from '../packs/own.ts'

/** What a review adds to the engine. */
export const defineConfig = (config: AtlasConfig): AtlasConfig => config

/** A rule of the audit: what it recomputes, and what it says of each record. */
export const defineRule = (rule: Rule): Rule => rule

/** A pack: the roles, rules and derived quantities of one field, for reviews whose vocabulary asks for it. */
export const definePack = (pack: Pack): Pack => pack

/** A quantity that charts can show, worked out from a measurement in every build. */
export const defineDerivation = (derivation: Derivation): Derivation => derivation
