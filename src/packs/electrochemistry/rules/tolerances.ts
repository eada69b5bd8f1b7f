/** How far a measured growth of a volume may be off, relative to it: volumes are judged from projections. */
export const volumeTolerance = 0.15
/** How much a crystal may grow along its layers while they move apart, relative to its width. */
export const inPlane = 0.02
/** By what factor a speed of a front, or a ratio of speeds, may be off. */
export const speedFactor = 1.5
/** How far a measured charge may be off, relative to it. */
export const capacityTolerance = 0.03
/** How far a distance of planes or layers may be off, relative to it. */
export const spacingTolerance = 0.01
/** How far a standard potential may be from the table, in V: tables differ by so much. */
export const potentialTolerance = 0.01
/** How far a computed energy may be off, relative to it: works reckon with slightly different voltages. */
export const energyTolerance = 0.05
