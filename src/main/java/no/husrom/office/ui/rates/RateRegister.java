package no.husrom.office.ui.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RefusedException;
import no.husrom.kit.record.Register;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.store.Transaction;

/// Where the page's rates come from. A shipped rate that is changed becomes the office's own of the
/// same day; it cannot be deleted.
final class RateRegister implements Register<RateLine> {
  private final RateStore store = new RateStore();
  private final Database database;
  private final Desk desk;
  private final RateWords words;

  RateRegister(Database database, Desk desk, RateWords words) {
    this.database = database;
    this.desk = desk;
    this.words = words;
  }

  @Override
  public List<RateLine> all() {
    LocalDate today = desk.today();
    return database.read(
        tx -> {
          Set<Rate> own = new HashSet<>(store.own(tx));
          RateBook book = store.book(tx);
          List<RateLine> lines = new ArrayList<>();
          for (Rate rate : book.all()) {
            boolean holds = book.find(rate.key(), today).filter(rate::equals).isPresent();
            lines.add(
                new RateLine(rate, own.contains(rate), RateLine.force(rate, holds, today), rate));
          }
          return lines;
        });
  }

  @Override
  public RateLine save(RateLine line) {
    try {
      database.change(
          tx -> {
            Rate before = line.before();
            if (before == null || !RateLine.id(before).equals(id(line))) {
              refuseASecond(tx, line);
            }
            if (before != null) {
              store.delete(tx, before);
            }
            store.save(tx, line.rate());
          });
      return new RateLine(line.rate(), true, line.force(), line.rate());
    } catch (StoreException e) {
      throw new RefusedException(new StoreWords(desk.language()).say(e), e);
    }
  }

  private void refuseASecond(Transaction tx, RateLine line) {
    if (store.own(tx).stream().map(RateLine::id).anyMatch(id(line)::equals)) {
      String day = desk.formats().date(line.rate().validFrom());
      throw new RefusedException(desk.texts(RateRegister.class).say("there", name(line), day));
    }
  }

  @Override
  public void delete(RateLine line) {
    if (!line.own()) {
      throw new RefusedException(desk.texts(RateRegister.class).say("shipped"));
    }
    database.change(tx -> store.delete(tx, line.rate()));
  }

  @Override
  public String id(RateLine line) {
    return RateLine.id(line.rate());
  }

  @Override
  public String name(RateLine line) {
    return words.name(line.rate().key());
  }
}
