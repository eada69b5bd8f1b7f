/** The links that show what they stand for. */
export const linked = 'a[data-card], a.term, a.to, a.fig, a.sec, a.mark'
