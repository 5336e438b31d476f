package no.husrom.sheet.write;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Draws the spreadsheet's own bar chart over a table, so that it follows when a number is changed.
/// Every series gets a fill of its own: without one, LibreOffice draws nothing.
final class ChartWriter {
  private static final List<String> FILLS =
      List.of("1F4E5F", "8DBFA0", "D98E3B", "9C5B6B", "8A94A0", "C9B458");
  private static final String RULE = "D5DBE1";

  private final XSSFSheet sheet;
  private final Layout layout;

  ChartWriter(XSSFSheet sheet, Layout layout) {
    this.sheet = sheet;
    this.layout = layout;
  }

  void draw(Block.Chart chart, int firstRow, int lastColumn) {
    TableDraft table = chart.draft();
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart drawn =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, 0, firstRow, lastColumn, firstRow + Block.CHART_ROWS));
    drawn.setTitleText(chart.title());
    for (var run : drawn.getTitle().getBody().getParagraph(0).getTextRuns()) {
      run.setFontSize(13.0);
      run.setFontColor(color(FILLS.getFirst()));
    }
    drawn.setTitleOverlay(false);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis bottom = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = drawn.createValueAxis(AxisPosition.LEFT);
    left.setCrosses(AxisCrosses.AUTO_ZERO);
    left.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(RULE)));
    var bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, bottom, left);
    bars.setBarDirection(BarDirection.COL);
    bars.setGapWidth(60);
    String[] names =
        table.rows().stream().map(row -> name(row.get(chart.names()))).toArray(String[]::new);
    var groups = XDDFDataSourcesFactory.fromArray(names, layout.rangeOf(table, chart.names()));
    for (int i = 0; i < chart.columns().size(); i++) {
      int column = chart.columns().get(i);
      Double[] values =
          table.rows().stream()
              .map(row -> TableDraft.valueOf(row.get(column)).doubleValue())
              .toArray(Double[]::new);
      var series =
          bars.addSeries(
              groups, XDDFDataSourcesFactory.fromArray(values, layout.rangeOf(table, column)));
      Layout.Place place = layout.place(table);
      series.setTitle(
          table.columns().get(column).heading(),
          new CellReference(place.sheet(), place.header(), column, true, true));
      series.setFillProperties(fill(FILLS.get(i % FILLS.size())));
    }
    drawn.plot(bars);
  }

  private static String name(Entry entry) {
    return switch (entry) {
      case Entry.Value(var cell) -> cell.asText();
      case Entry.Link(String words, _) -> words;
      case Entry.Sum _, Entry.Mean _, Entry.Difference _ ->
          TableDraft.valueOf(entry).toPlainString();
    };
  }

  private static XDDFSolidFillProperties fill(String hex) {
    return new XDDFSolidFillProperties(color(hex));
  }

  private static XDDFColor color(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
