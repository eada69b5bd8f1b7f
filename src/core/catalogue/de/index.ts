import type { Translation } from '../translation.ts'
import { alsoCalled } from './also-called.ts'
import { answers } from './answers.ts'
import { charts } from './charts.ts'
import { checking } from './checking.ts'
import { counts } from './counts.ts'
import { fields } from './fields.ts'
import { findings } from './findings.ts'
import { frame } from './frame.ts'
import { makers } from './makers.ts'
import { reading } from './reading.ts'
import { records } from './records.ts'
import { rules } from './rules.ts'
import { scripts } from './scripts.ts'
import { shared } from './shared.ts'
import { since } from './since.ts'
import { tools } from './tools.ts'
import { ways } from './ways.ts'

/** The words of the interface in German. */
export const de = {
  language: 'de',
  counts,
  alsoCalled,
  ...fields,
  ...frame,
  ...makers,
  ...reading,
  ...rules,
  ...findings,
  ...records,
  ...answers,
  ...charts,
  ...checking,
  ...since,
  ...tools,
  ...ways,
  ...shared,
  ...scripts,
} satisfies Translation<'one' | 'other'>
