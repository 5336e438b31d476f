package no.husrom.store.kill;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.logging.Logger;

/// Stands before the database's own driver and tells the thread's name just before each commit: a
/// kill can then be aimed at what nobody outside can see begin.
record CommitTeller(Driver own, Consumer<String> listener) implements Driver {

  /// From now on connections to files are made through this one: of the drivers that are registered
  /// the first is asked first.
  static void register(Consumer<String> listener) throws SQLException {
    CommitTeller teller = new CommitTeller(new org.h2.Driver(), listener);
    org.h2.Driver.unload();
    DriverManager.registerDriver(teller);
  }

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    Connection connection = own.connect(url, info);
    return (Connection)
        Proxy.newProxyInstance(
            CommitTeller.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("commit")) {
                listener.accept(Thread.currentThread().getName());
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return own.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return own.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return own.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return own.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }
}
