import type { CalculatorTexts } from './en.ts'

/** 计算器所说的话。 */
export const zh = {
  shown: {
    asBelow: '{title}，见下。',
    roundNumbers: '取整的数，不出自任何文献。',
    capacity: {
      title: '由化学式求{capacity}',
      from: '化学式',
      intro:
        '物质的每个化学式单元吸收 *n* 个电荷数为 *z* 的{guests}，并随之得到 *n·z* 个电子。除以摩尔质量 *M*，即为一克物质最多可储存的电荷；再乘以物质的密度，即为单位体积的电荷。生成物更重，因此每克所储存的较少。',
      constants:
        '{F} = 96 485.332 12 C mol⁻¹（CODATA 2018，精确值）；3.6 C 为 1 mA h；{M} 取自 IUPAC 标准原子量（{work}）。',
      substance: '物质的化学式',
      substanceHint: '如 {example} 或 {other}',
      count: '每个化学式单元的{guests}数',
      guest: '{name}，{ion}',
      density: '密度（如已知）',
      knownFor: '此处已知 {n} 种材料的密度，如 {list}',
      start: '{host} 吸收一个 {guest}。',
      chargeOf: '{what} 的电荷',
      uptake: '每个 {host} 有 {n} 个 {guest}',
      inQuestion: '{what}（{doubt}）',
    },
    rate: {
      title: '{rate}、{current}与时间',
      from: '电流',
      intro:
        '{rate}为 1 时，全部电荷在一小时内通过；为 2 时则在半小时内。由它和{capacity} *Q* 可得每克的电流 *i* 和时间 *t*。*Q* 指理论值还是实际达到的值，应由作者说明；但往往没有说明。',
      given: '已知',
      givenOne: '{name}',
      givenTime: '时间',
      value: '其数值',
      valueHint: '如 C/10、1/10 或 20 min',
    },
    cell: {
      title: '电池的 1C',
      from: '质量',
      intro:
        '由储存电荷之物的质量 *m* 可得电池的电荷 *C*；在 1C 下，它在一小时内通过。*Q* 指理论值还是实际达到的值，应由作者说明。',
      charge: '材料的{capacity}',
      mass: '其在电池中的质量',
      rateHint: '如 C/10 或 2C；留空为 1C',
      start: '2 mg 石墨变成 {formula}；质量为假设。',
    },
    swelling: {
      title: '由密度求{volume}',
      from: '密度',
      intro:
        '摩尔质量为 *M*、密度为 *ρ* 的物质每摩尔占 *V* = *M*/*ρ*。由它生成 *ν* 单元的产物，即可得{volume}，前提是两者均致密，且不生成他物。',
      product: 'V(产物)',
      host: 'V(宿主)',
      substance: '物质的化学式',
      substanceHint: '如 {example} 或 {other}',
      density: '其密度',
      densityHint: '此处已知 {n} 种晶体的密度，约 20 °C',
      becomes: '它变成什么',
      becomesHint: '如 {example}',
      densityOfThat: '产物的密度',
      units: '每单元物质生成的产物单元数',
      unitsHint: '由原子数得出',
      start: '{host} 变成 {product}。',
    },
    volume: {
      title: '由长度求{volume}',
      from: '长度',
      intro:
        '图像显示前后的长度，而不是体积。体积增长多少，取决于有几个维度按同一倍数 *λ* 增长：层与层分开而自身范围不变时为一个，长度不变的线或管为两个，球为三个。',
      after: '后',
      before: '前',
      shape: '形状',
      layer: '层（层间距）',
      wire: '线或管（直径）',
      sphere: '球（直径）',
      lengthBefore: '之前的长度',
      lengthHint: '两者用同一单位，或各写单位：135 nm',
      lengthAfter: '之后的长度',
    },
    energy: {
      title: '由容量和电压求能量',
      from: '容量',
      intro:
        '电荷在平均电压 *U* 下通过，每单位电荷释放能量 *U*。每个电极各以自己的质量提供这些电荷。只计参与反应之物；整个电池每千克所含的能量更少。',
      voltage: '平均电压',
      one: '一个电极的容量',
      other: '另一个电极的容量',
      otherHint: '留空：只计前者',
      density: '反应物的密度（如已知）',
      perVolume: '单位体积的能量',
      start: '{one} 与 {other} 变成 {product}，电压取自本站的表（各文献取 2.2 V 或 2.1 V）。',
    },
    diffusion: {
      title: '扩散时间',
      from: '扩散系数',
      intro:
        '以系数 *D* 无规运动之物，约经 *L*²/*D* 走过长度 *L*：在一个方向上，时间 *t* 内的均方位移为 2 *Dt*（Einstein, 1905）。由此可知数量级，或所见时间允许的最小系数。',
      length: '长度',
      find: '求',
      findTime: '由系数求时间',
      findCoefficient: '由时间求系数',
      given: '系数或时间',
    },
    dose: {
      title: '电子剂量',
      from: '剂量率',
      intro:
        '电子束对样品的作用，以每单位面积接受的电子计：剂量率乘以时间。时间指电子束开启的时间，而非两幅图像之间的时间。',
      dose: '剂量',
      rate: '剂量率',
      constants: '1 e⁻ = 1.602 176 634 × 10⁻¹⁹ C（CODATA 2018，精确值）。',
      doseRate: '剂量率',
      time: '时间',
    },
  },
  computed: {
    capacity: {
      perGram: '每克物质',
      perVolume: '单位体积',
      perProduct: '每克产物',
      heldAlready:
        '{name} 已含 {held} 个 {symbol}。此处另计 {more} 个；要求到 {name} 为止的电荷，请从不含 {symbol} 的物质算起。若 {symbol} 是从 {name} 中脱出，则只有每克物质的电荷成立。',
    },
    rate: { time: '时间' },
    cell: { charge: '电池的电荷', currentAt: '{rate} 下的电流' },
    swelling: {
      leftOver: '{host} 的 {atoms} 并未全部进入 {product}：其他生成物也占空间。',
    },
    volume: {
      orGrowth: '{sum}，即 {growth}',
      length: '长度的增长',
      unitToo: '这个长度也请写明单位。',
    },
    energy: { ofBoth: '{energy}（两个电极）', ofOne: '{energy}（此电极）' },
    diffusion: { time: '时间', coefficient: '扩散系数' },
    dose: { dose: '剂量', perNanometre: '每平方纳米', charge: '单位面积的电荷' },
  },
} satisfies CalculatorTexts
