package hitilafu.app.export.file;

import hitilafu.app.export.Column;
import hitilafu.app.export.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.apache.parquet.schema.Types.PrimitiveBuilder;

/** The columns of a table in Parquet's terms. */
final class ParquetSchema {
  private ParquetSchema() {}

  static MessageType of(Table<?> table) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    table.columns().forEach(column -> schema.addField(field(column)));
    return schema.named("row");
  }

  private static PrimitiveType field(Column<?> column) {
    Repetition repetition = column.required() ? Repetition.REQUIRED : Repetition.OPTIONAL;
    PrimitiveBuilder<PrimitiveType> type =
        switch (column.type()) {
          case STRING ->
              Types.primitive(PrimitiveTypeName.BINARY, repetition)
                  .as(LogicalTypeAnnotation.stringType());
          case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition);
          case INTEGER -> Types.primitive(PrimitiveTypeName.INT64, repetition);
          case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition);
          case DATETIME ->
              Types.primitive(PrimitiveTypeName.INT64, repetition)
                  .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS));
          case DATE ->
              Types.primitive(PrimitiveTypeName.INT32, repetition)
                  .as(LogicalTypeAnnotation.dateType());
        };
    return type.named(column.name());
  }

  /**
   * Adds a value of a column.
   *
   * @throws ClassCastException if it is not of the column's type
   */
  static void add(RecordConsumer row, Column<?> column, Object value) {
    switch (column.type()) {
      case STRING -> row.addBinary(Binary.fromString(text(value)));
      case NUMBER -> row.addDouble(((Number) value).doubleValue());
      case INTEGER -> row.addLong(((Number) value).longValue());
      case BOOLEAN -> row.addBoolean((Boolean) value);
      case DATETIME -> row.addLong(((Instant) value).toEpochMilli());
      case DATE -> row.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
    }
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : value.toString();
  }
}
