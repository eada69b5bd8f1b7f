import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from 'chart.js'

Chart.register(BarController, BarElement, LinearScale, LogarithmicScale, PointElement, ScatterController)

/** Chart.js with the parts that our charts are made of and no others. */
export { Chart }
