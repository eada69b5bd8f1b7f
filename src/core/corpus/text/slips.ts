import { code } from '../words.ts'
import { ruleOf } from './components.ts'
import { insteadOfElement } from './html-names.ts'

interface Explained {
  message: string
  hint: string | null
}

/** Says in a writer's words what the parser of texts says in its own; `rest` is the text from the slip on. */
export function explain(message: string, rest: string): Explained {
  const tag = /`<\/?([^>`]*)>`/.exec(message)?.[1] ?? ''
  if (/^(?:Expected a|Unexpected) closing tag/.test(message)) {
    const element = explainElement(tag)
    if (element) return element
  }
  if (/^Expected a closing tag/.test(message))
    return {
      message: `${code(`<${tag}>`)} is opened and not closed before its paragraph ends.`,
      hint: `Write ${code(`<${tag} …/>`)} for a component without words, or close it with ${code(`</${tag}>`)} in the same paragraph.`,
    }
  if (/^Unexpected closing tag/.test(message))
    return {
      message: `${code(`</${tag}>`)} closes a component that is not the last one opened here.`,
      hint: 'Close components in the reverse of the order in which they were opened, and in the same paragraph.',
    }
  if (rest.startsWith('<') && /character/.test(message)) return explainAngle(rest)
  if (/end of file in expression/.test(message))
    return { message: 'A `{` is opened and not closed.', hint: 'Close it, or write `\\{` for the brace itself.' }
  if (/^(?:import|export)\b/.test(rest))
    return {
      message: 'A text holds no program code.',
      hint: 'A paragraph can\'t begin with the word "import" or "export".',
    }
  if (/expression/.test(message))
    return {
      message: 'What stands in these braces is no list of numbers.',
      hint: 'In a text a formula is `<Chem f="H2O"/>` and a quantity `<Q id="…"/>`; a brace by itself is `\\{`.',
    }
  return { message: 'The paragraph can not be read from here on.', hint: null }
}

/** A tag of HTML, which the parser takes for a component; null for another. */
function explainElement(name: string): Explained | null {
  const hint = ruleOf(name) ? null : insteadOfElement(name)
  return hint === null ? null : { message: `There is no component ${code(`<${name}>`)}.`, hint }
}

/** What begins with `<` and is no component. */
function explainAngle(rest: string): Explained {
  if (rest.startsWith('<!--'))
    return { message: 'A text has no comments of HTML.', hint: 'Write a comment as `{/* … */}`.' }
  if (/^<[!?]/.test(rest))
    return { message: `A text can't hold ${code(rest.slice(0, 2))} of HTML.`, hint: 'Write `\\<` for the sign itself.' }
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)/i.test(rest))
    return {
      message: 'A text has no address between angle brackets.',
      hint: 'Write it without them, or as `[words](https://…)`.',
    }
  const attribute = /^<[A-Z]\w*(?:\s+\w+=(?:"[^"]*"|'[^']*'|\{[^}]*\}))*\s+(\w+)\s*=\s*(?!["'{])/.exec(rest)?.[1]
  if (attribute !== undefined)
    return {
      message: `The value of ${code(attribute)} has no quotes around it.`,
      hint: `Write ${code(`${attribute}="…"`)}, or ${code(`${attribute}={[…]}`)} for numbers.`,
    }
  const [, name = ''] = /^<([a-z][\w:-]*)(?=[\s/>])[^<>]*>/i.exec(rest) ?? []
  const element = explainElement(name)
  if (element) return element
  return {
    message: 'A `<` begins a component, but none follows.',
    hint: 'Write `\\<` for the sign "less than"; attributes stand as `name="value"`.',
  }
}
