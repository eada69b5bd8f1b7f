/** As many works as a row among others names: how many more a record rests on is said, and its page has them. */
export const mostCited = 20
