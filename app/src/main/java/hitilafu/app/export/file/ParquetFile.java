package hitilafu.app.export.file;

import hitilafu.app.export.Column;
import hitilafu.app.export.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * Rows as Parquet, with the types of their columns. A group of rows is in memory until it is
 * written: small groups, so that this stays small.
 */
final class ParquetFile<T> implements Consumer<T>, Closeable {
  private static final long GROUP = 16L << 20;

  private final ParquetWriter<T> writer;

  /**
   * @param file must not be there yet
   */
  ParquetFile(Table<T> table, Path file) throws IOException {
    this.writer =
        new Writing<>(table, new LocalOutputFile(file))
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(GROUP)
            .build();
  }

  @Override
  public void accept(T row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Writing<T> extends ParquetWriter.Builder<T, Writing<T>> {
    private final Table<T> table;

    Writing(Table<T> table, OutputFile file) {
      super(file);
      this.table = table;
    }

    @Override
    protected Writing<T> self() {
      return this;
    }

    @Override
    protected WriteSupport<T> getWriteSupport(Configuration any) {
      return new Row<>(table);
    }
  }

  private static final class Row<T> extends WriteSupport<T> {
    private final Table<T> table;
    private final List<Column<T>> columns;
    private RecordConsumer row;

    Row(Table<T> table) {
      this.table = table;
      this.columns = table.columns();
    }

    @Override
    public WriteContext init(Configuration any) {
      return new WriteContext(ParquetSchema.of(table), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      this.row = consumer;
    }

    @Override
    public void write(T thing) {
      row.startMessage();
      for (int i = 0; i < columns.size(); i++) {
        Column<T> column = columns.get(i);
        Object value = column.value().apply(thing);
        if (value != null) {
          row.startField(column.name(), i);
          ParquetSchema.add(row, column, value);
          row.endField(column.name(), i);
        }
      }
      row.endMessage();
    }
  }
}
