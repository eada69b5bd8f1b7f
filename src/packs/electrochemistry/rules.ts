import type { EngineRule } from '../../core/audit/index.ts'
import { cRate } from './rules/capacity/c-rate.ts'
import { capacityLimit } from './rules/capacity/capacity-limit.ts'
import { chargeStage } from './rules/capacity/charge-stage.ts'
import { cyclingTime } from './rules/capacity/cycling-time.ts'
import { share } from './rules/capacity/share.ts'
import { theoreticalCapacityRule } from './rules/capacity/theoretical-capacity.ts'
import { energyDensity } from './rules/cell/energy-density.ts'
import { standardPotential } from './rules/cell/standard-potential.ts'
import { knownSpacing } from './rules/length/known-spacing.ts'
import { lengthChange } from './rules/length/length-change.ts'
import { speedRatio } from './rules/length/speed-ratio.ts'
import { insertedVolume } from './rules/volume/inserted-volume.ts'
import { reactionVolume } from './rules/volume/reaction-volume.ts'
import { volumeGeometry } from './rules/volume/volume-geometry.ts'

/** The rules of the pack, in the order in which readers see those of one topic. */
export const rules: readonly EngineRule[] = [
  theoreticalCapacityRule,
  capacityLimit,
  chargeStage,
  cRate,
  cyclingTime,
  insertedVolume,
  reactionVolume,
  volumeGeometry,
  knownSpacing,
  energyDensity,
  standardPotential,
  lengthChange,
  speedRatio,
  share,
]
