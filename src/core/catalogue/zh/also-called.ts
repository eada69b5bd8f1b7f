import type { Translation } from '../translation.ts'

/** Other words for kinds in simplified Chinese, and phrases in which none of these words is the name of a kind. */
export const alsoCalled = {
  reference: { other: '文献' },
  measurement: { other: '数值' },
  pathway: { other: '序列' },
  challenge: { other: '问题' },
  never: [
    '文献管理|方法学|您结论|假设的结论|(?:物质|对象)、过程|(?:核查|检索|设置)方法',
    '数值类型|数值或表述|(?:各|不同的|事物的|性质的|此后的|您自己的|未给出)数值',
    '^问题$|(?<=^\\{n\\} 个)问题$|报告问题|问题跟踪|可回答的问题|问题的固定链接',
  ].join('|'),
} satisfies Translation<'other'>['alsoCalled']
