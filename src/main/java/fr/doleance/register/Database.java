package fr.doleance.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import fr.doleance.settings.InvalidSettings;
import fr.doleance.settings.Settings;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The register's database: SQLite for one process, PostgreSQL for several.
 *
 * <p>SQLite has one writer connection whose transactions begin IMMEDIATE: read-then-write in deferred transactions fails with
 * BUSY under load. Readers have connections of their own.
 */
public final class Database implements AutoCloseable {
    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(30);
    private static final int POOL_SIZE = 4;

    private final HikariDataSource writerPool;
    private final HikariDataSource readerPool;
    private final Dialect dialect;

    private Database(HikariDataSource writerPool, HikariDataSource readerPool, Dialect dialect) {
        this.writerPool = writerPool;
        this.readerPool = readerPool;
        this.dialect = dialect;
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @throws InvalidSettings when it cannot be reached, or its tables are not ours
     */
    public static Database open(Settings.Register settings) {
        Dialect dialect = Dialect.of(settings.url());
        try {
            Database database = dialect == Dialect.SQLITE ? sqlite(settings) : postgres(settings);
            database.migrate();
            return database;
        } catch (HikariPool.PoolInitializationException | FlywayException unusable) {
            throw new InvalidSettings("doleance.register.url : le registre ne peut pas être ouvert ("
                    + String.valueOf(unusable.getMessage()).lines().findFirst().orElse("") + ")");
        }
    }

    private void migrate() {
        boolean done = false;
        try {
            Flyway.configure()
                    .dataSource(writerPool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    private static Database sqlite(Settings.Register settings) {
        return new Database(
                pool(sqliteSource(settings.url(), SQLiteConfig.TransactionMode.IMMEDIATE), 1),
                pool(sqliteSource(settings.url(), SQLiteConfig.TransactionMode.DEFERRED), POOL_SIZE),
                Dialect.SQLITE);
    }

    private static Database postgres(Settings.Register settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(POOL_SIZE);
        // the details quote the row
        config.addDataSourceProperty("logServerErrorDetail", "false");
        HikariDataSource pool = new HikariDataSource(config);
        return new Database(pool, pool, Dialect.POSTGRESQL);
    }

    private static DataSource sqliteSource(String url, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static HikariDataSource pool(DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    Jdbi writer() {
        return jdbi(writerPool);
    }

    Jdbi reader() {
        return jdbi(readerPool);
    }

    /** Messages of exceptions quote no bound value: case files and file names are among them. */
    private static Jdbi jdbi(DataSource pool) {
        Jdbi jdbi = Jdbi.create(pool);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        readerPool.close();
        writerPool.close();
    }
}
