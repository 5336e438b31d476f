package no.husrom.lease.ui;

/// Where in its life a lease is.
enum Standing {
  COMING,
  RUNNING,
  NOTICE,
  ENDED
}
