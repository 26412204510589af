// Draws what stands in the tables of figures that are marked as charts. The table stays: it is what
// is read aloud, and what is there without this script. Of a table the first column names the
// categories; every other one that has a unit is a series.

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
      .map((head, column) => ({ name: head.textContent.trim(), unit: head.dataset.unit, column }))
      .filter((one) => one.unit !== undefined)
      .map((one) => ({ ...one, values: rows.map((row) => number(row[one.column])) }));
    return { categories: rows.map((row) => row[0].textContent.trim()), series };
  }

  // One drawing above the other for each unit: two scales in one tell of a likeness that is none.
  function option(kind, data, css) {
    const units = [...new Set(data.series.map((one) => one.unit))];
    const ink = css.getPropertyValue("--muted");
    const rule = css.getPropertyValue("--rule");
    const alone = data.series.length === units.length;
    const top = alone ? 28 : 44;
    const height = (100 - 14) / units.length;
    return {
      animation: false,
      textStyle: { fontFamily: css.fontFamily, color: ink },
      color: [css.getPropertyValue("--accent").trim(), ...COLOURS.slice(1)],
      legend: { show: !alone, top: 0, left: 0, textStyle: { color: ink } },
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        backgroundColor: css.getPropertyValue("--paper"),
        borderColor: rule,
        textStyle: { color: css.getPropertyValue("--ink"), fontSize: 13 },
      },
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      grid: units.map((unit, index) => ({
        left: 44,
        right: 8,
        top: index === 0 ? top : `${index * height + 12}%`,
        height: `${height - 14}%`,
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
        nameTextStyle: { color: ink, align: "right" },
        minInterval: unit === "h" || unit === "%" ? 0 : 1,
        splitNumber: 3,
        axisLabel: { color: ink },
        splitLine: { lineStyle: { color: rule } },
      })),
      series: data.series.map((one, index) => ({
        name: one.name,
        type: kind,
        xAxisIndex: units.indexOf(one.unit),
        yAxisIndex: units.indexOf(one.unit),
        data: one.values,
        barMaxWidth: 22,
        symbol: MARKS[index % MARKS.length],
        symbolSize: 8,
        lineStyle: { width: 2 },
      })),
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
