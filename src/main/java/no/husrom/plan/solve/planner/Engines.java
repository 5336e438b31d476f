package no.husrom.plan.solve.planner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.planner.Planner.Starter;
import org.jspecify.annotations.Nullable;

/// The engines of one plan: each is used by one piece at a time and kept for the next, since to
/// start one takes longer than to solve a small district.
final class Engines implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Engines.class.getName());

  private final Starter starter;
  private final BooleanSupplier cancelled;
  private final Deque<Engine> idle = new ArrayDeque<>();

  /// @param cancelled asked from several threads while an engine works; once true, it is lost
  Engines(Starter starter, BooleanSupplier cancelled) {
    this.starter = starter;
    this.cancelled = cancelled;
  }

  /// Null when none can be had.
  @Nullable Engine take() {
    Engine kept = poll();
    if (kept != null) {
      return kept;
    }
    try {
      return starter.start(cancelled);
    } catch (EngineLostException e) {
      LOG.log(System.Logger.Level.WARNING, "No proving engine", e);
      return null;
    }
  }

  private synchronized @Nullable Engine poll() {
    return idle.poll();
  }

  /// An engine that is not lost.
  synchronized void giveBack(Engine engine) {
    idle.add(engine);
  }

  /// Ends those that nobody uses; more can be had afterwards.
  @Override
  public synchronized void close() {
    idle.forEach(Engine::close);
    idle.clear();
  }
}
