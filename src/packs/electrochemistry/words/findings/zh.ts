import type { PackFindings } from './en.ts'

/** 该领域包的规则对记录的结论。 */
export const zh = {
  growth: {
    impossible: '体积不可能缩小其全部或更多，而 {quantity} 正是如此。',
    toInsteadOfBy: '“增至”而非“增加”：起始体积的 {stated} 即增加 {grown}。',
    linear: '长度而非体积：{sum} = {grown}。',
    diameter: '长度不变时的直径而非体积：{sum} = {grown}。',
  },
  'theoretical-capacity': {
    noReaction: '未说明该值对应哪个反应和多少个电子。',
    noMass: '{host} 没有摩尔质量：{fault}。',
    noNumber: '由此得出的电荷不是一个数。',
    computed: {
      other:
        '每个 {host}{product} 交换 {electrons} 个电子，按 {host} 的质量（{mass} g/mol）计，{sum}；所印为 {quantity}。',
    },
    product: ' 变为 {list}',
    perMassOf: '按 {product} 的质量（{mass} g/mol）计：{value} mA h g⁻¹。',
  },
  'capacity-limit': {
    noTheory: '没有给出{material}在同一离子下的理论容量可供比较。',
    share: '{quantity} 是理论值 {theory} 的 {share}。',
    more: '界面相、双电层或其他反应也储存电荷，或所计的质量不同。',
  },
  'charge-stage': {
    brings: '{quantity} 给每个 {host} 带来 {sum} 个 {guest}；{formula} 含 {atoms} 个。',
  },
  'c-rate': {
    noOneC: '倍率给出为 {rate}，但未说明同一文献以何为 1C。',
    noCurrent: '倍率给出为 {rate}，但未给出电流。',
    computed: '以 {whole} 为一小时的电荷，{rate} 即 {sum}；所印为 {current}。',
  },
  'cycling-time': {
    days: { other: '{count} 天' },
    years: { other: '{count} 年' },
    computed: '{quantity} 在 {current} 下往返 {cycles}，需要 {sum}，即 {span}。',
    nothingGiven: '未给出这些循环的电流和电荷，无从推算其时间。',
  },
  'inserted-volume': {
    room: '1 摩尔 {host} 的体积为 {hostVolume} cm³，其 {quantity} 由 {atoms} 个 {guest} 分享，即每摩尔 {guest} 为 {value} cm³；已知化合物为 {low}（{least}）至 {high} cm³（{most}）。',
    exchanged: '{formula}，即两数互换，每摩尔 {guest} 为 {value} cm³。',
    between: '每个 {host} 有 {least} 至 {most} 个 {guest}。',
  },
  'reaction-volume': {
    becomes: '{host}（{hostVolume} cm³/mol）变为 {phases}：{sum}；所述为 {quantity}。',
  },
  'volume-geometry': {
    andThen: '先 {first}，再 {second}',
    ofLayers: '层间距 {growth}',
    acrossParticle: '颗粒直径 {growth}',
    acrossWire: '线的直径 {growth} 且长度不变',
    acrossTube: '管的直径 {growth} 且长度不变',
    alongWire: '线的直径 {growth}、长度 {along}',
    alongTube: '管的直径 {growth}、长度 {along}',
    is: '{shape}，即膨胀 {grown}；所述为 {quantity}。',
    tooFewDigits: '{shape}，即膨胀 {grown}；所述为 {quantity}，而位数太少，无从判断。',
    noLength: '{shape}，即膨胀 {grown}；所述为 {quantity}，为此其长度须变为原来的 {times} 倍，而未给出长度。',
    noLengths: '未给出同一物体前后的长度，无从计算体积。',
    layersAssumed: '物体随层间距而膨胀，沿层方向几乎不膨胀。',
    particleAssumed: '颗粒在各方向上膨胀相同。',
    wireAssumed: '线的截面处处相同。',
    tubeAssumed: '管的截面处处相同，且其内腔与管同样膨胀。',
    wireAssumedAcross: '线的截面处处相同，且沿轴向的膨胀不大于径向。',
    tubeAssumedAcross: '管的截面处处相同，其内腔与管同样膨胀，且沿轴向的膨胀不大于径向。',
  },
  'known-spacing': {
    layers: '已知 {formula} 的层间距为 {list}；所述为 {quantity}。',
    layersOf: '{spacing} nm（{what}）',
    twoLayers: '两层',
    threeLayersOneGap: '三层，其中一个层间有锂',
    carbon: '已知无论层间有何物，碳的层间距为 {low} 至 {high} nm；所述为 {quantity}。',
    planes: '{formula} 的（{indices}）晶面间距为 {spacing} nm；所述为 {quantity}。',
    layersAssumed: '层为该组成的晶体在室温附近的层。',
    carbonAssumed: '层间距大于任何已知化合物的碳不再是层状的。',
    planesAssumed: '晶面属于该晶体在室温附近间距最大者。',
  },
  'energy-density': {
    noReaction: '未说明能量按哪个反应计算。',
    noVoltage: '记录和本站的电压表都没有生成 {product} 的电压和密度。',
    kilogramOfAll: ' {energy}（按反应物或 {product} 的质量计）',
    kilogramOfMetal: ' {energy}（仅按 {metal} 的质量计）',
    litreOfReactants: ' {energy}（按反应物的体积计）',
    litreOfProduct: ' {energy}（按 {product} 的体积计）',
    computed: { other: '每个 {product} 有 {electrons} 个电子，在 {voltage} 下为{list}；所述为 {quantity}。' },
  },
  'standard-potential': {
    known: '{formula} 相对氢电极的标准电位为 {value} V；所述为 {quantity}。',
    otherSign: '符号相反：{value} V。',
  },
  'length-change': {
    noLength: '未给出同一物体在同一方向上前后的长度。',
    is: '{lengths} 即增长 {grown}；所述为 {quantity}。',
  },
  'speed-ratio': {
    oneSpeed: '{material}只给出一个速度，无法计算比值。',
    notOneEach: '{material}未给出两种离子各一个速度，无法计算比值。',
    times: '{fast} 是 {slow} 的 {sum} 倍；所述为 {quantity}。',
  },
  share: {
    noPair: '未给出前后的容量，而此值应为其比值。',
    leaves: '{pair} 余下 {left}；所述为 {quantity}。',
    loses: '{pair} 余下 {left}，损失 {lost}；所述为 {quantity}。',
    assumed: '该份额是同样的循环中这一对里最后电荷与最初电荷之比。',
    leftForLost: '余下的份额而非损失的份额。',
    lostForLeft: '损失的份额而非余下的份额。',
  },
  derivations: {
    expansionPerIon: {
      does: '将体积的膨胀除以生成的物相中宿主每个原子所吸收的离子数。',
      formula: '(*ΔV*/*V*₀)/*x*',
    },
    expansionFor: '{growth}，每个 {host} 有 {atoms} 个 {guest}',
  },
} satisfies PackFindings
