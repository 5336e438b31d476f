package no.husrom.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it in the jar; run from loose classes it has none.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Husrom " + (built == null ? "0" : built)};
  }
}
