/**
 * `insitu-atlas/extend`: what the configuration of a review, `atlas.config.mjs` or `.ts`, is written with. Each function
 * gives back what it is given; the types say what is missing.
 */

import { z } from 'zod'
import type { Rule } from '../core/audit/types.ts'
import type { AddedComponent } from '../core/corpus/text/added.ts'
import type { Corpus, Derivation, Pack } from '../core/corpus/types.ts'
import type { Html } from '../core/html/html.ts'
import type { AddedKind, AddedKindOf, RecordWith } from '../core/kinds/added.ts'
import type { Kind, Records } from '../core/kinds/types.ts'
import type { AddedChartType } from '../core/schema/chart-types.ts'
import type { AddedCalculator } from '../outputs/calc/added.ts'
import type { AtlasConfig } from '../packs/config.ts'

export type { Judgement, Rule, Ruling } from '../core/audit/types.ts'
export { judged, judgedUnder, verdictOf } from '../core/audit/types.ts'
export type { AddedComponent } from '../core/corpus/text/added.ts'
export type { Derivation, Pack } from '../core/corpus/types.ts'
export type { AddedKind, RecordWith } from '../core/kinds/added.ts'
export type { Kind, Records } from '../core/kinds/types.ts'
export type { Role } from '../core/packs/types.ts'
export type { AddedChartType } from '../core/schema/chart-types.ts'
export { prose } from '../core/schema/id.ts'
export type { AddedCalculator, CalculatorPage } from '../outputs/calc/added.ts'
export type { ChartForm, MarkerValues, OwnForm } from '../outputs/charts/forms/form.ts'
export type { ChartModel, Mark } from '../outputs/charts/model.ts'
export type { AtlasConfig } from '../packs/config.ts'
export { z }

/** What a review adds to the engine. */
export const defineConfig = (config: AtlasConfig): AtlasConfig => config

/** A rule of the audit: what it recomputes, and what it says of each record. */
export const defineRule = (rule: Rule): Rule => rule

/** A pack: the roles, rules and derived quantities of one field, for reviews whose vocabulary asks for it. */
export const definePack = (pack: Pack): Pack => pack

/** A quantity that charts can show, worked out from a measurement in every build. */
export const defineDerivation = (derivation: Derivation): Derivation => derivation

/** A kind of record: its fields are schemas of zod, which `z` and `prose` of this module make. */
export const defineKind = <Fields extends z.ZodRawShape>(kind: AddedKindOf<Fields, RecordWith<Fields>>): AddedKind =>
  kind as unknown as AddedKind

/** What the Astro file of a kind is given, as its properties. */
export interface KindProps<Fields extends z.ZodRawShape = z.ZodRawShape>
  extends Pick<ComponentProps, 'corpus' | 'href' | 'inline'> {
  record: RecordWith<Fields>
}

/** A component of the texts, drawn by an Astro file of the review. */
export const defineComponent = (component: AddedComponent): AddedComponent => component

/** A type of chart: one of the engine's, with a form of its own. */
export const defineChartType = (type: AddedChartType): AddedChartType => type

/** A calculator: what its page shows, and a module that computes, by `insitu-atlas/calculate`. */
export const defineCalculator = (calculator: AddedCalculator): AddedCalculator => calculator

/** What the Astro file of a component is given, as its properties; `K` is the kind of record that the component names. */
export interface ComponentProps<K extends Kind | null = null> {
  /** Its attributes in the text. */
  given: Readonly<Record<string, string>>
  /** The record that it names; null where it names none. */
  record: K extends Kind ? Records[K] : null
  corpus: Corpus
  /** The link to a path of the site, such as `s/3.1.2/`, from the page that is being made. */
  href(path: string): string
  /** A text in the inline notation as markup: `{q:an-id}` prints a quantity with all that is known of it. */
  inline(text: string): Html
}
