// Draws what stands in the tables of figures that are marked as charts. The table stays: it is what
// is read aloud, and what is there without this script. Of a table the first column names the
// categories; every other one that has a unit is a series. One that reaches on from the column before
// it (data-reaches) is drawn as its faded end: at least so much, at most so much.

(() => {
  // Told apart by those who see colours otherwise (Okabe and Ito), and by their marks.
  const COLOURS = ["#0a5566", "#d55e00", "#56b4e9", "#009e73", "#e69f00", "#cc79a7", "#0072b2", "#8b938f"];
  const MARKS = ["circle", "rect", "triangle", "diamond", "roundRect", "pin", "arrow", "circle"];

  const charts = [];

  function number(cell) {
    const text = cell.dataset.value ?? cell.textContent.replaceAll(",", "");
    const value = parseFloat(text);
    return Number.isNaN(value) ? null : value;
  }

  function read(table) {
    const heads = [...table.querySelectorAll("thead th")];
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children]);
    const series = heads
      .map((head, column) => ({
        name: head.textContent.trim(),
        unit: head.dataset.unit,
        reaches: "reaches" in head.dataset,
        column,
      }))
      .filter((one) => one.unit !== undefined)
      .map((one) => ({ ...one, values: rows.map((row) => number(row[one.column])) }));
    return { categories: rows.map((row) => row[0].textContent.trim()), series };
  }

  // A faded end is as long as what it adds; what is told of it is where it ends.
  const items = (one, before) =>
    one.values.map((told, row) => ({
      told,
      value: one.reaches && told !== null ? told - (before.values[row] ?? 0) : told,
    }));

  const told = (points) =>
    [points[0].axisValueLabel]
      .concat(
        points
          .filter((point) => point.data.told !== null)
          .map((point) => `${point.seriesName}: ${point.data.told.toLocaleString("en")}`),
      )
      .join("\n");

  // One drawing above the other for each unit: two scales in one tell of a likeness that is none.
  function option(kind, data, css) {
    const units = [...new Set(data.series.map((one) => one.unit))];
    const kept = data.series.filter((one) => !one.reaches);
    const named = kept.length > units.length;
    const ink = css.getPropertyValue("--muted");
    const rule = css.getPropertyValue("--rule");
    const colours = [css.getPropertyValue("--accent").trim(), ...COLOURS.slice(1)];
    const colour = (one) => (named ? colours[kept.indexOf(one) % colours.length] : colours[0]);
    const room = 100 / units.length;
    return {
      animation: false,
      textStyle: { fontFamily: css.fontFamily, color: ink },
      legend: { show: named, top: 0, left: 0, textStyle: { color: ink }, data: kept.map((one) => one.name) },
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        formatter: told,
        backgroundColor: css.getPropertyValue("--paper"),
        borderColor: rule,
        textStyle: { color: css.getPropertyValue("--ink"), fontSize: 13 },
      },
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      grid: units.map((unit, index) => ({
        left: 40,
        right: 8,
        top: named && index === 0 ? 56 : `${index * room + 12}%`,
        bottom: `${(units.length - 1 - index) * room + 10}%`,
      })),
      xAxis: units.map((unit, index) => ({
        gridIndex: index,
        data: data.categories,
        axisLine: { lineStyle: { color: ink } },
        axisTick: { show: false },
        axisLabel: { show: index === units.length - 1, color: ink },
      })),
      yAxis: units.map((unit, index) => ({
        gridIndex: index,
        name: unit,
        nameTextStyle: { color: ink, align: "left", padding: [0, 0, 0, -32] },
        minInterval: unit === "outages" ? 1 : 0,
        splitNumber: 3,
        axisLabel: { color: ink },
        splitLine: { lineStyle: { color: rule } },
      })),
      series: data.series.map((one, index) => {
        const owner = one.reaches ? data.series[index - 1] : one;
        return {
          name: one.name,
          type: kind,
          stack: one.reaches || data.series[index + 1]?.reaches ? owner.name : undefined,
          xAxisIndex: units.indexOf(one.unit),
          yAxisIndex: units.indexOf(one.unit),
          data: items(one, owner),
          color: colour(owner),
          itemStyle: { opacity: one.reaches ? 0.3 : 1 },
          barMaxWidth: 22,
          symbol: MARKS[kept.indexOf(owner) % MARKS.length],
          symbolSize: 8,
          lineStyle: { width: 2 },
        };
      }),
    };
  }

  function draw(figure, canvas) {
    const chart = echarts.init(canvas);
    const data = read(figure.querySelector("table"));
    const paint = () =>
      chart.setOption(option(figure.dataset.chart, data, getComputedStyle(document.body)), true);
    paint();
    charts.push({ chart, paint });
  }

  document.querySelectorAll("figure[data-chart]").forEach((figure) => {
    const canvas = figure.querySelector(".canvas");
    if (canvas) {
      draw(figure, canvas);
    }
  });

  addEventListener("resize", () => charts.forEach(({ chart }) => chart.resize()));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    charts.forEach(({ paint }) => paint()),
  );
})();
