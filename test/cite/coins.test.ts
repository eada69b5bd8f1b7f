import { describe, expect, it } from 'vitest'
import { coins } from '../../src/outputs/cite/coins.ts'

const fields = (item: Parameters<typeof coins>[0]) => {
  const query = new URLSearchParams(coins(item))
  return Object.fromEntries([...new Set(query.keys())].map(name => [name, query.getAll(name).join(' | ')]))
}

describe('coins(item)', () => {
  it('gives an article in the terms of journals', () => {
    const article = {
      id: '1',
      type: 'article-journal',
      title: 'Steam & leaves',
      author: [{ family: 'Sun', given: 'A.' }, { literal: 'Tea board' }],
      'container-title': 'J. Tea',
      issued: { 'date-parts': [[2001, 5, 3]] as [[number, number, number]] },
      volume: '4',
      issue: '2',
      page: '7-9',
      DOI: '10.1000/tea.4',
    }
    expect(fields(article)).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.genre': 'article',
      'rft.atitle': 'Steam & leaves',
      'rft.jtitle': 'J. Tea',
      'rft.date': '2001',
      'rft.volume': '4',
      'rft.issue': '2',
      'rft.pages': '7-9',
      rft_id: 'info:doi/10.1000/tea.4',
      'rft.au': 'Sun, A.',
      'rft.aucorp': 'Tea board',
    })
  })

  it('gives a book in the terms of books, and leaves out what is unknown', () => {
    const book = { id: '2', type: 'book', title: 'The book of tea', publisher: 'Putnam' }
    expect(fields(book)).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
      'rft.genre': 'book',
      'rft.btitle': 'The book of tea',
      'rft.pub': 'Putnam',
    })
  })

  it('gives a part of a book, a thesis and a report each as what it is', () => {
    const chapter = { id: '3', type: 'chapter', title: 'Steam', 'container-title': 'The book of tea', page: '1-9' }
    expect(fields(chapter)).toMatchObject({
      'rft.genre': 'bookitem',
      'rft.atitle': 'Steam',
      'rft.btitle': 'The book of tea',
      'rft.pages': '1-9',
    })
    expect(fields({ id: '4', type: 'thesis', title: 'On steam' })).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dissertation',
      'rft.title': 'On steam',
    })
    expect(fields({ id: '5', type: 'report', title: 'On leaves' })).toMatchObject({
      'rft.genre': 'report',
      'rft.btitle': 'On leaves',
    })
  })

  it('says that a title is not known, since nothing is saved without one, and that a work was retracted', () => {
    const bare = { id: '3', type: 'article-journal', author: [{ family: 'Sun' }], 'container-title': 'J. Tea' }
    expect(fields(bare)['rft.atitle']).toBe('[Title not known: Sun, J. Tea]')
    expect(fields({ id: '4', type: 'book' })['rft.btitle']).toBe('[Title not known]')
    expect(fields({ id: '5', type: 'book', title: 'Tea', status: 'retracted' })['rft.btitle']).toBe('RETRACTED: Tea')
  })
})
