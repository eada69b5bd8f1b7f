import type { Rule } from '../../core/audit/index.ts'
import { cRate } from './rules/c-rate.ts'
import { capacityLimit } from './rules/capacity-limit.ts'
import { cyclingTime } from './rules/cycling-time.ts'
import { lengthChange } from './rules/length-change.ts'
import { share } from './rules/share.ts'
import { speedRatio } from './rules/speed-ratio.ts'
import { theoreticalCapacityRule } from './rules/theoretical-capacity.ts'
import { volumeComposition } from './rules/volume-composition.ts'
import { volumeElements } from './rules/volume-elements.ts'
import { volumeGeometry } from './rules/volume-geometry.ts'

/** The rules of the pack, in the order in which readers see those of one topic. */
export const rules: readonly Rule[] = [
  theoreticalCapacityRule,
  capacityLimit,
  cRate,
  cyclingTime,
  volumeGeometry,
  volumeComposition,
  volumeElements,
  lengthChange,
  speedRatio,
  share,
]
