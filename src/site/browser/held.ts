/** The acts of a reader that a script of the page may answer. */
const types = ['pointerover', 'pointerdown', 'click', 'focusin', 'keydown'] as const
type Act = (typeof types)[number]

/** The acts that came before what answers them; `end` ends the holding. */
interface Holding {
  events: Event[]
  end(): void
}

type Shared = { atlas?: { held?: Holding } }

/** Hands every act of the reader to a function, and holds it for what answers it. */
export function holdActs(look: (event: Event) => void): Holding {
  const events: Event[] = []
  const hold = (event: Event): void => {
    events.push(event)
    look(event)
  }
  for (const type of types) document.addEventListener(type, hold)
  const shared = self as Shared
  shared.atlas ??= {}
  const end = (): void => {
    for (const type of types) document.removeEventListener(type, hold)
  }
  const holding = { events, end }
  shared.atlas.held = holding
  return holding
}

type Handler = (event: never) => void
const handlers = new Set<{ type: Act; handler: Handler }>()

/** Has a function answer every act of a kind, those that were held too; gives what ends it. */
export function answer<T extends Act>(type: T, handler: (event: DocumentEventMap[T]) => void): () => void {
  const entry = { type, handler }
  handlers.add(entry)
  document.addEventListener(type, handler)
  return () => {
    handlers.delete(entry)
    document.removeEventListener(type, handler)
  }
}

/** Answers the acts that were held, in their order, and ends the holding. */
export function answerHeld(): void {
  const { held } = (self as Shared).atlas ?? {}
  held?.end()
  for (const event of held?.events ?? [])
    for (const { type, handler } of [...handlers]) if (type === event.type) handler(event as never)
}
