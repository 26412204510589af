package hitilafu.app.command;

import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hitilafu catalog check}. */
@Command(
    name = "check",
    description = {
      "Reads the built-in catalog and the files of the home's catalog folder, and counts what they"
          + " hold.",
      "A file that is wrong is told with the place of its first fault."
    })
final class CatalogCheckCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Override
  public Integer call() {
    Catalog catalog = home.home().catalog();
    System.out.printf("version %s%n", catalog.version());
    for (CountryCatalog country : catalog.countries()) {
      System.out.printf(
          "%s  %-16s %4d services %4d agencies %4d places  days in %s%n",
          country.country(),
          country.name(),
          country.services().size(),
          country.agencies().size(),
          country.places().size(),
          country.zone());
    }
    return ExitCode.OK;
  }
}
