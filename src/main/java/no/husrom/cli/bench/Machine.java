package no.husrom.cli.bench;

import no.husrom.cli.frame.ResultJson;

/// What the figures were measured on.
record Machine(String system, String java, int processors, long megabytes) {
  private static final long MEGABYTE = 1_048_576;

  static Machine here() {
    Runtime runtime = Runtime.getRuntime();
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.version"),
        runtime.availableProcessors(),
        runtime.maxMemory() / MEGABYTE);
  }

  String words() {
    return system + ", Java " + java + ", " + processors + " CPU, " + megabytes + " MiB";
  }

  ResultJson json() {
    return new ResultJson()
        .put("system", system)
        .put("java", java)
        .put("processors", processors)
        .put("mebibytes", megabytes);
  }
}
