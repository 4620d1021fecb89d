// Runs in each page of the live site. Says when the page was asked for, so that a change of data that fell between
// that and the connection is not missed: the server then has the page reload.
import.meta.hot?.send("live-data:asked", performance.timeOrigin);
