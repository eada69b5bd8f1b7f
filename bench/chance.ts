/** Plain words of no field, for texts that are made up. */
export const plainWords = (
  'about above across after again along among another area around before below between beyond both branch broad ' +
  'calm carry change clear close cold colour common cover cross current deep different distant draw early edge even ' +
  'field find first flow follow form front gather gentle ground grow hold inner kind large later layer lead leave ' +
  'level light line long lower main make many meet middle move narrow near next open order outer over part pass path ' +
  'place plain point quiet range reach rest ring rise river rough round same second seem several shape show side ' +
  'single slope slow small smooth soft some space stand start steady still stone stream strong surface take their ' +
  'then thin third through time together toward turn under upper wall warm water wave where while whole wide wind'
).split(' ')

/** Numbers from 0 to 1, the same ones on every machine. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
