import type { Role } from '../../core/packs/types.ts'

/** What a property can be to the rules and the calculators of batteries, whatever a review calls it. */
export const roles = [
  { id: 'specific-capacity', description: 'Charge per mass of what stores it.' },
  { id: 'specific-current', description: 'Current per mass of what stores charge.' },
  { id: 'c-rate', description: 'Current as a multiple of that which takes one hour for the whole charge.' },
  { id: 'cycle-count', description: 'How many times something was charged and discharged.' },
  { id: 'volume-change', description: 'Growth of a volume, relative to its start.' },
  { id: 'length-change', description: 'Growth of one dimension, relative to its start.' },
  { id: 'spacing', description: 'Distance between layers.' },
  { id: 'plane-spacing', description: 'Distance between lattice planes.' },
  { id: 'diameter', description: 'Diameter of something round.' },
  { id: 'speed', description: 'Distance passed per time.' },
  { id: 'speed-ratio', description: 'How many times as fast, or as slow, one process is as another.' },
  { id: 'share-left', description: 'What is left of a charge, relative to its start.' },
  { id: 'share-lost', description: 'What is lost of a charge, relative to its start.' },
  { id: 'energy-per-mass', description: 'Energy per mass of what stores it.' },
  { id: 'energy-per-volume', description: 'Energy per volume of what stores it.' },
  { id: 'voltage', description: 'Voltage of a cell at work.' },
  { id: 'electrode-potential', description: 'Standard potential of an electrode.' },
] as const satisfies Role[]
export type RoleId = (typeof roles)[number]['id']
