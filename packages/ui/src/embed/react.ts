/* eslint-disable house/arrows -- bundled into embed.js, so it is no dependency of hosts */
// What our parts use of React, from preact itself: in embed.js this stands in for `react`. preact/compat would
// bring 1.2 kB more that no part needs.
export { Component, createContext } from 'preact';
export { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
